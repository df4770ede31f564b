using System.Net;
using System.Text.RegularExpressions;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Web.Tests.Office;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Web.Tests.Accounts;

[Collection(WebCollection.Name)]
public sealed partial class AccountListTests(WebOffice office)
{
    private const string Page = "/sprava/ucty";

    [Fact]
    public async Task An_administrator_gets_a_link_to_hand_over()
    {
        var administrator = await office.SignedInAsync(StaffRole.Administrator);

        var answer = await administrator.PostAsync(Page, new() { ["Roles"] = "clerk", ["DisplayName"] = "Pan Nový" }, $"{Page}?handler=Invite");

        var path = new Uri(Link().Match(answer.Text).Groups[1].Value).AbsolutePath;
        (await office.Visitor().HtmlAsync(path)).ShouldContain("Pan Nový");
    }

    [Fact]
    public async Task A_deactivated_account_is_out_with_its_next_click()
    {
        var (name, secret) = await office.PersonAsync(StaffRole.Clerk);
        var clerk = office.Visitor();
        await clerk.SignInAsync(name, WebOffice.Password, secret);
        var administrator = await office.SignedInAsync(StaffRole.Administrator);

        var fields = new Dictionary<string, string> { ["id"] = (await IdAsync(name)).ToString(), ["isActive"] = "false" };
        (await administrator.PostAsync(Page, fields, $"{Page}?handler=Active")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await clerk.StatusAsync("/")).ShouldBe(HttpStatusCode.Redirect);
        (await office.Visitor().PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = WebOffice.Password }))
            .Text.ShouldContain("Jméno nebo heslo není správně.");
    }

    [Fact]
    public async Task Changed_roles_hold_for_new_sessions_at_once()
    {
        var (name, secret) = await office.PersonAsync(StaffRole.Clerk);
        var administrator = await office.SignedInAsync(StaffRole.Administrator);
        var fields = new Dictionary<string, string> { ["id"] = (await IdAsync(name)).ToString(), ["Roles"] = "auditor" };

        await administrator.PostAsync(Page, fields, $"{Page}?handler=Roles");

        var visitor = office.Visitor();
        await visitor.SignInAsync(name, WebOffice.Password, secret);
        (await visitor.StatusAsync("/audit")).ShouldBe(HttpStatusCode.OK);
        (await visitor.StatusAsync("/dokumenty")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_reset_second_factor_has_to_be_set_up_again()
    {
        var (name, _) = await office.PersonAsync(StaffRole.Clerk);
        var administrator = await office.SignedInAsync(StaffRole.Administrator);

        await administrator.PostAsync(Page, new() { ["id"] = (await IdAsync(name)).ToString() }, $"{Page}?handler=Reset");

        (await office.Visitor().PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = WebOffice.Password }))
            .Location.ShouldBe("/prihlaseni/overeni");
    }

    private async Task<Guid> IdAsync(string name)
    {
        await using var scope = office.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(name))!.Id;
    }

    [GeneratedRegex("id=\"invitation-link\">([^<]+)<", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
