using System.Text;
using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>What the review keeps to: unseen pages, other people's changes, narrow screens, documents without pages.</summary>
[Collection(OfficeCollection.Name)]
public sealed class ReviewRulesTests(BrowserOffice office)
{
    [Fact]
    public async Task A_page_that_was_never_shown_needs_a_tick_and_a_returned_document_says_why()
    {
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        var document = await OpenNewAsync(page, 7);
        await page.GotoAsync($"/dokumenty/{document}/kontrola/souhrn");
        await page.Locator("main form button.button").ClickAsync();
        await Assertions.Expect(page.Locator("#nevidene-chyba")).ToBeVisibleAsync();
        await clerk.CheckAccessibilityAsync("souhrn s neviděnou stranou");
        await page.Locator("#nevidene").CheckAsync();
        await page.Locator("main form button.button").ClickAsync();
        await DocumentSteps.ArriveAsync(page, $"/dokumenty/{document}");
        await DocumentSteps.WaitForApprovalAsync(page);
        await ReturnAsync(document, "Doplňte prosím druhou stranu.");
        await page.GotoAsync($"/dokumenty/{document}/kontrola");
        await Assertions.Expect(page.Locator(".message.wait")).ToContainTextAsync("Doplňte prosím druhou stranu.");
    }

    [Fact]
    public async Task A_change_that_somebody_else_overtook_is_not_stored_and_the_present_state_is_shown()
    {
        await using var first = await office.VisitAsync(Colleague.Clerk);
        var document = await OpenNewAsync(first.Page, 8);
        await using var second = await office.VisitAsync(Colleague.Clerk);
        await DocumentSteps.OpenReviewAsync(second.Page, document);
        await second.Page.Keyboard.PressAsync("d");
        await DocumentSteps.SavedAsync(second.Page);

        await DocumentSteps.Row(first.Page, "705718/1043").Locator(".finding__head").ClickAsync();
        await first.Page.Keyboard.PressAsync("a");

        await Assertions.Expect(first.Page.Locator(".review__notice")).ToContainTextAsync("neuložila");
        await Assertions.Expect(first.Page.Locator(".finding[data-decided=true]")).ToHaveCountAsync(1);
        await first.CheckAccessibilityAsync("střet změn");
    }

    [Fact]
    public async Task A_bulk_decision_takes_what_the_chosen_filter_shows_and_nothing_else()
    {
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        await OpenNewAsync(page, 10);
        (await page.Locator(".review__bulk button").CountAsync()).ShouldBe(0);
        await page.Locator("#filter").SelectOptionAsync("type:birth-number");
        await page.Locator(".review__bulk button", new PageLocatorOptions { HasText = "Začernit 2 zobrazené" }).ClickAsync();
        await page.Locator("dialog .reason").WaitForAsync();
        await clerk.CheckAccessibilityAsync("hromadné rozhodnutí");
        await page.Locator("dialog button[type=submit]").ClickAsync();
        await DocumentSteps.SavedAsync(page);
        await page.Locator("#filter").SelectOptionAsync("all");
        await Assertions.Expect(page.Locator(".finding[data-decided=true]")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Two_clicks_on_corners_draw_a_box()
    {
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        await OpenNewAsync(page, 11);
        var (start, end) = await DrawnPlace.FindAsync(page, MadeUpContract.DrawnOver);
        await page.Keyboard.PressAsync("b");
        await page.Mouse.ClickAsync(start.X, start.Y);
        await page.Mouse.ClickAsync(end.X, end.Y);
        await page.Locator("dialog button[type=submit]").ClickAsync();
        await page.Locator(".finding", new PageLocatorOptions { HasText = "Nakreslený obdélník" }).WaitForAsync();
    }

    [Theory]
    [InlineData(720, 450)]
    [InlineData(320, 640)]
    public async Task The_review_needs_no_scrolling_sideways_on_a_narrow_screen(int width, int height)
    {
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var document = await OpenNewAsync(clerk.Page, 9);
        await clerk.Page.SetViewportSizeAsync(width, height);
        await DocumentSteps.OpenReviewAsync(clerk.Page, document);

        (await clerk.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        await clerk.CheckAccessibilityAsync($"kontrola na {width} bodech");
    }

    [Fact]
    public async Task A_plain_text_shows_its_text_in_place_of_pages()
    {
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        var file = office.Folder.File("smlouva.txt");
        await File.WriteAllTextAsync(file, "Kupní smlouva\nKupující: Jana Novotná, r. č. 705718/1043, tel. +420 605 118 274\n", Encoding.UTF8);
        var document = await DocumentSteps.UploadAsync(page, file);
        await DocumentSteps.WaitForReviewAsync(page, document);
        await DocumentSteps.OpenReviewAsync(page, document);
        await Assertions.Expect(page.Locator(".page--text mark")).Not.ToHaveCountAsync(0);
        await clerk.CheckAccessibilityAsync("kontrola prostého textu");
        await page.Keyboard.PressAsync("v");
        await Assertions.Expect(page.Locator(".page--text")).ToContainTextAsync("[rodné číslo]");
    }

    private async Task<string> OpenNewAsync(IPage page, int number)
    {
        var contract = await office.PrintAsync(MadeUpContract.Html(number), $"smlouva-{number}.pdf");
        var document = await DocumentSteps.UploadAsync(page, contract);
        await DocumentSteps.WaitForReviewAsync(page, document);
        await DocumentSteps.OpenReviewAsync(page, document);
        return document;
    }

    private async Task ReturnAsync(string document, string reason)
    {
        await using var approver = await office.VisitAsync(Colleague.Approver);
        await approver.Page.GotoAsync($"/dokumenty/{document}/schvaleni");
        await approver.Page.Locator("#duvod").FillAsync(reason);
        await approver.Page.Locator("form[action*='Return'] button").ClickAsync();
        await DocumentSteps.ArriveAsync(approver.Page, $"/dokumenty/{document}");
    }
}
