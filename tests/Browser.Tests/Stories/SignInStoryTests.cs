using Clona.Browser.Tests.Office;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>Accounts begin with a one-time link and are opened with password and code; screens without documents break no rule.</summary>
[Collection(OfficeCollection.Name)]
public sealed class SignInStoryTests(BrowserOffice office)
{
    [Fact]
    public async Task A_colleague_signs_in_with_password_and_code()
    {
        await (await office.VisitAsync(Colleague.Officer)).DisposeAsync();
        await using var visitor = await office.VisitAsync();
        await AccountSteps.SignInAsync(visitor, Colleague.Officer, office.NextCode(Colleague.Officer));
        await Assertions.Expect(visitor.Page.Locator(".page-head .who")).ToContainTextAsync(Colleague.Officer.DisplayName);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_the_sign_in_page()
    {
        await using var stranger = await office.VisitAsync();
        await stranger.Page.GotoAsync("/poverenec");
        await DocumentSteps.ArriveAsync(stranger.Page, "/prihlaseni");
    }

    [Fact]
    public async Task The_administrator_sees_accounts_and_no_document()
    {
        await using var administrator = await office.VisitAsync(Colleague.Administrator);
        await administrator.Page.GotoAsync("/sprava/ucty");
        await administrator.CheckAccessibilityAsync("účty");
        await administrator.Page.GotoAsync("/ucet");
        await administrator.CheckAccessibilityAsync("můj účet");
        var answer = await administrator.Page.GotoAsync("/dokumenty");
        answer!.Status.ShouldBe(403);
    }
}
