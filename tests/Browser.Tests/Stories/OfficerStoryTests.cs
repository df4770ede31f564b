using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>The clerk asks, the data-protection officer answers, the clerk sees the answer at the finding.</summary>
[Collection(OfficeCollection.Name)]
public sealed class OfficerStoryTests(BrowserOffice office)
{
    private const string Question = "Smí zůstat jméno svědka?";
    private const string Opinion = "Ne, svědek je soukromá osoba.";

    [Fact]
    public async Task An_opinion_reaches_the_clerk_at_the_finding_that_they_asked_about()
    {
        var contract = await office.PrintAsync(MadeUpContract.Html(2), "smlouva-s-dotazem.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var document = await DocumentSteps.UploadAsync(clerk.Page, contract);
        await DocumentSteps.WaitForReviewAsync(clerk.Page, document);
        await AskAsync(clerk, document);
        await AnswerAsync();
        await DocumentSteps.OpenReviewAsync(clerk.Page, document);
        var row = DocumentSteps.Row(clerk.Page, "Radim Hloušek");
        await row.Locator(".finding__head").ClickAsync();
        await Assertions.Expect(row.Locator(".finding__answer")).ToContainTextAsync(Opinion);
        await Assertions.Expect(row.Locator(".finding__answer")).ToContainTextAsync(Colleague.Officer.DisplayName);
        await clerk.CheckAccessibilityAsync("kontrola se stanoviskem");
    }

    private static async Task AskAsync(Visitor clerk, string document)
    {
        var page = clerk.Page;
        await DocumentSteps.OpenReviewAsync(page, document);
        await DocumentSteps.Row(page, "Radim Hloušek").Locator(".finding__head").ClickAsync();
        await page.Keyboard.PressAsync("n");
        await page.Locator("dialog #question-text").FillAsync(Question);
        await clerk.CheckAccessibilityAsync("dotaz");
        await page.Locator("dialog button[type=submit]").ClickAsync();
        await Assertions.Expect(DocumentSteps.Row(page, "Radim Hloušek")).ToContainTextAsync("dotaz na pověřence");
    }

    private async Task AnswerAsync()
    {
        await using var officer = await office.VisitAsync(Colleague.Officer);
        var page = officer.Page;
        await page.GotoAsync("/poverenec");
        var asked = page.Locator(".opinion-case", new PageLocatorOptions { HasText = Question });
        await Assertions.Expect(asked.Locator("svg.cut-out")).ToBeVisibleAsync();
        await officer.CheckAccessibilityAsync("pověřenec");
        await officer.PhotographAsync("officer");
        await asked.Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator(".error-text")).ToBeVisibleAsync();
        await officer.CheckAccessibilityAsync("pověřenec, prázdné stanovisko");
        await asked.Locator("textarea").FillAsync(Opinion);
        await asked.Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator(".message.good")).ToBeVisibleAsync();
        await Assertions.Expect(asked).ToHaveCountAsync(0);
    }
}
