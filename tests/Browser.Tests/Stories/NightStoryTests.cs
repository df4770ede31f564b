using System.Globalization;
using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>The morning after: the digest and the register for clerks, the sources for the administrator; none breaks a rule.</summary>
[Collection(OfficeCollection.Name)]
public sealed class NightStoryTests(BrowserOffice office)
{
    [Fact]
    public async Task A_clerk_sees_what_the_night_brought_and_what_is_out()
    {
        var contract = await office.PrintAsync(MadeUpContract.Html(3), "smlouva-po-noci.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        await DocumentSteps.WaitForReviewAsync(clerk.Page, await DocumentSteps.UploadAsync(clerk.Page, contract));

        await clerk.Page.GotoAsync("/souhrn");
        await Assertions.Expect(clerk.Page.Locator(".card .figure").First).Not.ToHaveTextAsync("0");
        await clerk.CheckAccessibilityAsync("ranní souhrn");
        await clerk.Page.GotoAsync("/registr");
        await clerk.CheckAccessibilityAsync("registr");
        await clerk.Page.GotoAsync("/registr?vse=true");
        await clerk.CheckAccessibilityAsync("registr, vše");
    }

    [Fact]
    public async Task The_administrator_sees_sources_with_and_without_errors_and_the_state_of_the_work()
    {
        var file = Path.Join(office.Folder.File("home"), "sources.json");
        await using var administrator = await office.VisitAsync(Colleague.Administrator);
        await administrator.Page.GotoAsync("/sprava/zdroje");
        await administrator.CheckAccessibilityAsync("zdroje, žádné");

        await File.WriteAllTextAsync(file, Sources(window: "zítra"));
        await administrator.Page.ReloadAsync();
        await Assertions.Expect(administrator.Page.Locator(".message.bad")).ToContainTextAsync("sources[0].window");
        await administrator.CheckAccessibilityAsync("zdroje s chybou");

        await File.WriteAllTextAsync(file, Sources(FarFromNow()));
        await administrator.Page.ReloadAsync();
        await Assertions.Expect(administrator.Page.Locator("main")).ToContainTextAsync("zapisy");
        await administrator.CheckAccessibilityAsync("zdroje");
        File.Delete(file);

        await administrator.Page.GotoAsync("/sprava/zpracovani");
        await administrator.CheckAccessibilityAsync("zpracování");
    }

    // Its window is shut, so the program asks nobody.
    private static string FarFromNow()
    {
        var hour = (TimeProvider.System.GetLocalNow().Hour + 12) % 24;
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00-{hour:00}:30");
    }

    private static string Sources(string window) =>
        $$"""
        { "schema": "clona.sources/1", "sources": [
          { "id": "zapisy", "kind": "urls", "profile": "minutes",
            "urls": ["https://www.obec.example/zapis.pdf"], "window": "{{window}}" } ] }
        """;
}
