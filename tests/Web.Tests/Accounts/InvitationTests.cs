using System.Net;
using System.Text.RegularExpressions;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Web.Tests.Office;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Web.Tests.Accounts;

[Collection(WebCollection.Name)]
public sealed partial class InvitationTests(WebOffice office)
{
    [Fact]
    public async Task A_one_time_link_leads_to_an_account_with_a_second_factor()
    {
        var link = $"/pozvanka/{await TokenAsync(StaffRole.Administrator)}";
        var visitor = office.Visitor();
        var made = await visitor.PostAsync(link, Fields("spravkyne"));
        made.Location.ShouldBe("/prihlaseni/overeni");

        var secret = Secret().Match(await visitor.HtmlAsync("/prihlaseni/overeni")).Groups[1].Value;
        var done = await visitor.PostAsync("/prihlaseni/overeni", new() { ["Code"] = Totp.CodeOf(secret) });

        done.Text.ShouldContain("Záložní kódy");
        (await visitor.HtmlAsync("/sprava/ucty")).ShouldContain("spravkyne");
        (await office.Visitor().StatusAsync(link)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_for_the_authenticator()
    {
        var visitor = office.Visitor();
        await visitor.PostAsync($"/pozvanka/{await TokenAsync(StaffRole.Clerk)}", Fields("zalozni"));
        var secret = Secret().Match(await visitor.HtmlAsync("/prihlaseni/overeni")).Groups[1].Value;
        var done = await visitor.PostAsync("/prihlaseni/overeni", new() { ["Code"] = Totp.CodeOf(secret) });
        var code = RecoveryCode().Match(done.Text).Groups[1].Value;

        var other = office.Visitor();
        await other.PostAsync("/prihlaseni", new() { ["Name"] = "zalozni", ["Password"] = WebOffice.Password });

        (await other.PostAsync("/prihlaseni/kod", new() { ["Code"] = code })).Location.ShouldBe("/");
    }

    [Theory]
    [InlineData("krátké", "Heslo musí mít aspoň 12 znaků.")]
    [InlineData("heslo1234567", "Toto heslo by šlo snadno uhodnout.")]
    [InlineData("aaaaaaaaaaaaaa", "Toto heslo by šlo snadno uhodnout.")]
    public async Task Weak_passwords_are_refused_beside_the_field(string password, string text)
    {
        var fields = Fields($"slaby{Guid.NewGuid():N}");
        fields["Password"] = password;

        var answer = await office.Visitor().PostAsync($"/pozvanka/{await TokenAsync(StaffRole.Clerk)}", fields);

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain($"<a href=\"#Password\">{text}");
    }

    [Fact]
    public async Task An_unknown_link_says_so() =>
        (await office.Visitor().StatusAsync("/pozvanka/neplatny")).ShouldBe(HttpStatusCode.NotFound);

    private static Dictionary<string, string> Fields(string name) =>
        new() { ["DisplayName"] = "Nová Osoba", ["Name"] = name, ["Password"] = WebOffice.Password };

    private async Task<string> TokenAsync(StaffRole role)
    {
        await using var scope = office.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<InvitationDesk>()
            .CreateAsync([role], null, TimeSpan.FromHours(1), Actor.Worker, CancellationToken.None);
    }

    [GeneratedRegex("id=\"secret\">([^<]+)<", RegexOptions.None, 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("<li>([A-Z0-9]{4,}-[A-Z0-9]{4,})</li>", RegexOptions.None, 1000)]
    private static partial Regex RecoveryCode();
}
