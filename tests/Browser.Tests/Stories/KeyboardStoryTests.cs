using System.Diagnostics;
using System.Globalization;
using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Clona.Browser.Tests.Stories;

/// <summary>The clerk's story without a pointer: keys alone decide, draw, search, undo and finish.</summary>
[Collection(OfficeCollection.Name)]
public sealed class KeyboardStoryTests(BrowserOffice office, ITestOutputHelper output)
{
    [Fact]
    public async Task A_contract_goes_from_upload_to_the_second_person_without_a_pointer()
    {
        var contract = await office.PrintAsync(MadeUpContract.Html(3), "smlouva-klavesami.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        var document = await UploadByKeysAsync(page, contract);
        await DocumentSteps.WaitForReviewAsync(page, document);
        await FocusByTabAsync(page, "main a[href$='/kontrola']");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("clona-review[data-ready]").WaitForAsync();
        await DecideByKeysAsync(page);
        await ChangeByKeysAsync(page);
        await DrawByKeysAsync(clerk);
        await SearchByKeysAsync(clerk);
        await SwitchLettersOffAsync(clerk);
        (await clerk.PointerEventsAsync()).ShouldBe(0);
        await FinishByKeysAsync(clerk, document);
    }

    [Fact]
    public async Task Undo_takes_back_a_bulk_decision_after_a_reload_too()
    {
        var contract = await office.PrintAsync(MadeUpContract.Html(4), "smlouva-zpet.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        var document = await DocumentSteps.UploadAsync(page, contract);
        await DocumentSteps.WaitForReviewAsync(page, document);
        await DocumentSteps.OpenReviewAsync(page, document);
        await DocumentSteps.Row(page, "705718/1043").Locator(".finding__head").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Shift+D");
        await page.Locator("dialog #reason-choice").SelectOptionAsync("wrong-finding");
        await page.Keyboard.PressAsync("Enter");
        var kept = page.Locator(".finding[data-state=keep][data-decided=true]");
        await Assertions.Expect(kept).ToHaveCountAsync(2);
        await DocumentSteps.SavedAsync(page);
        await DocumentSteps.OpenReviewAsync(page, document);
        await Assertions.Expect(kept).ToHaveCountAsync(2);

        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(kept).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+Shift+Z");
        await Assertions.Expect(kept).ToHaveCountAsync(2);
    }

    private static async Task<string> UploadByKeysAsync(IPage page, string contract)
    {
        await page.GotoAsync("/dokumenty/novy");
        await FocusByTabAsync(page, "input[name=profile]");
        await page.Keyboard.PressAsync("Space");
        for (var press = 0; press < 10 && !await page.Locator("#profile-registr-smluv").IsCheckedAsync(); press++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        // A file dialog belongs to the system; the test hands it the file as the dialog would.
        await page.Locator("#Files").SetInputFilesAsync(contract);
        await FocusByTabAsync(page, "main form button.button:not([type=button])");
        await page.Keyboard.PressAsync("Enter");
        return await DocumentSteps.AcceptedAsync(page);
    }

    private async Task DecideByKeysAsync(IPage page)
    {
        var seconds = new List<double>();
        var presses = 0;
        var rows = await page.Locator(".finding").CountAsync();
        for (var row = 0; row < rows; row++)
        {
            var current = page.Locator(".finding--current");
            var id = await current.GetAttributeAsync("data-id");
            var key = await current.GetAttributeAsync("data-state") == "keep" ? "d" : "a";
            var watch = Stopwatch.StartNew();
            await page.Keyboard.PressAsync(key);
            await page.Locator($".finding[data-id='{id}'][data-decided='true']").WaitForAsync();
            seconds.Add(watch.Elapsed.TotalSeconds);
            presses++;
        }

        await DocumentSteps.SavedAsync(page);
        (await page.Locator(".finding[data-decided='false']").CountAsync()).ShouldBe(0);
        seconds.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"figure: {rows} findings, {presses} keys to confirm them and 2 to finish; median {seconds[seconds.Count / 2]:0.00} s a finding"));
    }

    private static async Task ChangeByKeysAsync(IPage page)
    {
        await page.Locator($".finding[data-id='{await IdOfAsync(page, MadeUpContract.KeptByClerk)}'] .finding__head").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("d");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(DocumentSteps.Row(page, MadeUpContract.KeptByClerk)).ToHaveAttributeAsync("data-state", "keep");
        await DocumentSteps.SavedAsync(page);
    }

    private static async Task DrawByKeysAsync(Visitor clerk)
    {
        var page = clerk.Page;
        await page.Keyboard.PressAsync("b");
        await page.Locator(".box--drawn").WaitForAsync();
        await clerk.CheckAccessibilityAsync("kreslení");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog .reason").WaitForAsync();
        await clerk.CheckAccessibilityAsync("přidání obdélníku");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".finding", new PageLocatorOptions { HasText = "Nakreslený obdélník" }).WaitForAsync();
    }

    private static async Task SearchByKeysAsync(Visitor clerk)
    {
        var page = clerk.Page;
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("boruvkova ZAHRADA");
        await page.Locator(".search__results li").WaitForAsync();
        await clerk.CheckAccessibilityAsync("hledání");
        await FocusByTabAsync(page, "dialog button.button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".finding", new PageLocatorOptions { HasText = MadeUpContract.DrawnOver }).WaitForAsync();
        await page.Keyboard.PressAsync("t");
        await page.Locator("dialog #line-choice").WaitForAsync();
        await clerk.CheckAccessibilityAsync("začernění z textu");
        await CloseAsync(page);
    }

    private static async Task SwitchLettersOffAsync(Visitor clerk)
    {
        var page = clerk.Page;
        await page.Keyboard.PressAsync("Shift+?");
        await page.Locator("dialog .keys").WaitForAsync();
        await clerk.CheckAccessibilityAsync("seznam kláves");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Space"), "**/klavesy");
        await CloseAsync(page);
        await page.Keyboard.PressAsync("/");
        (await page.Locator("dialog").CountAsync()).ShouldBe(0);
        await page.ReloadAsync();
        await page.Locator("clona-review[data-ready]").WaitForAsync();
        await page.Keyboard.PressAsync("/");
        (await page.Locator("dialog").CountAsync()).ShouldBe(0);
        await FocusByTabAsync(page, ".head__actions button[aria-keyshortcuts='Shift+?']");
        await page.Keyboard.PressAsync("Enter");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Space"), "**/klavesy");
        await CloseAsync(page);
    }

    private static async Task CloseAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("dialog")).ToHaveCountAsync(0);
    }

    private static async Task FinishByKeysAsync(Visitor clerk, string document)
    {
        var page = clerk.Page;
        await DocumentSteps.SavedAsync(page);
        await page.Keyboard.PressAsync("Control+Enter");
        await DocumentSteps.ArriveAsync(page, "/souhrn");
        await page.Keyboard.PressAsync("Control+Enter");
        await DocumentSteps.ArriveAsync(page, $"/dokumenty/{document}");
        await DocumentSteps.WaitForApprovalAsync(page);
        (await clerk.PointerEventsAsync()).ShouldBe(0);
    }

    private static async Task<string?> IdOfAsync(IPage page, string value) =>
        await DocumentSteps.Row(page, value).GetAttributeAsync("data-id");

    private static async Task FocusByTabAsync(IPage page, string selector)
    {
        for (var press = 0; press < 120; press++)
        {
            if (await page.EvaluateAsync<bool>("(selector) => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab does not reach {selector}.");
    }
}
