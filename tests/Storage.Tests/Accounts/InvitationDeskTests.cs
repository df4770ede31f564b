using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Tests.Office;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Accounts;

[Trait("Category", ChosenDatabase.Alike)]
public sealed class InvitationDeskTests
{
    private const string Password = "Dlouhe-heslo-123!";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task An_account_with_its_roles_comes_of_an_invitation_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var token = await CreateAsync(office, StaffRole.Clerk, StaffRole.Approver);
        (await InAsync(office, desk => desk.PeekAsync(token, None))).ShouldNotBeNull().Roles.ShouldBe([StaffRole.Clerk, StaffRole.Approver]);

        (await RedeemAsync(office, token, "eva.nova")).IsMade.ShouldBeTrue();

        (await RedeemAsync(office, token, "druha.osoba")).IsOpen.ShouldBeFalse();
        (await InAsync(office, desk => desk.PeekAsync(token, None))).ShouldBeNull();
        await using var scope = office.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByNameAsync("eva.nova")).ShouldNotBeNull();
        (await users.GetRolesAsync(account)).Order().ShouldBe(["approver", "clerk"]);
        account.Pseudonym.ShouldStartWith("u-");
        (await office.EventsAsync(AuditKinds.AccountCreated)).Single().Event.Actor.ShouldBe(account.Pseudonym);
    }

    [Fact]
    public async Task One_account_is_made_when_many_redeem_the_same_link_at_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var token = await CreateAsync(office, StaffRole.Clerk);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => Task.Run(() => RedeemAsync(office, token, $"osoba{number}"))));

        outcomes.Count(outcome => outcome.IsMade).ShouldBe(1);
        await using var context = await office.ContextAsync();
        context.Users.Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_link_stays_open_when_the_account_is_refused()
    {
        await using var office = await TestOffice.OpenAsync();
        var token = await CreateAsync(office, StaffRole.Clerk);

        var outcome = await RedeemAsync(office, token, "eva.nova", "x");

        (outcome.IsOpen, outcome.IsMade).ShouldBe((true, false));
        outcome.Errors.ShouldNotBeEmpty();
        (await InAsync(office, desk => desk.IsFirstStartAsync(None))).ShouldBeTrue();
        (await RedeemAsync(office, token, "eva.nova")).IsMade.ShouldBeTrue();
    }

    [Fact]
    public async Task A_link_ends_with_its_time()
    {
        await using var office = await TestOffice.OpenAsync();
        var token = await CreateAsync(office, StaffRole.Clerk);
        office.Clock.Pass(TimeSpan.FromHours(25));

        (await RedeemAsync(office, token, "eva.nova")).IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_last_link_of_the_first_administrator_is_open()
    {
        await using var office = await TestOffice.OpenAsync();
        var first = await InAsync(office, desk => desk.CreateFirstAsync(TimeSpan.FromHours(1), None));
        var second = await InAsync(office, desk => desk.CreateFirstAsync(TimeSpan.FromHours(1), None));

        (await InAsync(office, desk => desk.PeekAsync(first, None))).ShouldBeNull();
        (await InAsync(office, desk => desk.PeekAsync(second, None))).ShouldNotBeNull().IsFirst.ShouldBeTrue();
        (await RedeemAsync(office, second, "spravce")).IsMade.ShouldBeTrue();
        (await InAsync(office, desk => desk.IsFirstStartAsync(None))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_token_stands_in_no_file()
    {
        await using var office = await TestOffice.OpenAsync();

        var token = await CreateAsync(office, StaffRole.Clerk);

        foreach (var file in Directory.GetFiles(office.Home, "*", SearchOption.AllDirectories))
        {
            Shared.Read(file).AsSpan().IndexOf(Some.Bytes(token)).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task Nobody_can_be_invited_as_the_worker_or_without_a_role()
    {
        await using var office = await TestOffice.OpenAsync();

        await Should.ThrowAsync<ArgumentException>(() => CreateAsync(office, StaffRole.Worker));
        await Should.ThrowAsync<ArgumentException>(() => CreateAsync(office));
    }

    private static Task<string> CreateAsync(TestOffice office, params StaffRole[] roles) =>
        InAsync(office, desk => desk.CreateAsync(roles, "Eva Nová", TimeSpan.FromHours(24), Staff.Administrator, None));

    private static async Task<T> InAsync<T>(TestOffice office, Func<InvitationDesk, Task<T>> work)
    {
        await using var scope = office.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<InvitationDesk>());
    }

    private static async Task<RedeemOutcome> RedeemAsync(TestOffice office, string token, string name, string password = Password)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = name, DisplayName = "Eva Nová" };
        return await scope.ServiceProvider.GetRequiredService<InvitationDesk>().RedeemAsync(
            token, account, password, scope.ServiceProvider.GetRequiredService<UserManager<Account>>(), None);
    }
}
