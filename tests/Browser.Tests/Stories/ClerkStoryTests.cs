using System.Diagnostics;
using System.Globalization;
using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Clona.Browser.Tests.Programs;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Clona.Browser.Tests.Stories;

/// <summary>From the invitation to the downloaded PDF, with a mouse, as a clerk and a second person do it.</summary>
[Collection(OfficeCollection.Name)]
public sealed class ClerkStoryTests(BrowserOffice office, ITestOutputHelper output)
{
    [Fact]
    public async Task A_contract_is_reviewed_approved_by_a_second_person_and_downloaded_without_what_was_removed()
    {
        var contract = await office.PrintAsync(MadeUpContract.Html(1), "kupni-smlouva.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var document = await HandInAsync(clerk, contract);
        await ReviewAsync(clerk, document);
        await FinishAsync(clerk, document);
        await OwnApprovalIsRefusedAsync(clerk, document);
        await ApproveAsync(document);
        var files = await DownloadAsync(clerk, document);
        HoldsNothingRemoved(files, contract);
    }

    private async Task<string> HandInAsync(Visitor clerk, string contract)
    {
        var page = clerk.Page;
        await page.GotoAsync("/");
        await clerk.CheckAccessibilityAsync("přehled");
        await page.GotoAsync("/dokumenty/novy");
        await clerk.CheckAccessibilityAsync("nahrání");
        await clerk.PhotographAsync("upload");
        var watch = Stopwatch.StartNew();
        var document = await DocumentSteps.UploadAsync(page, contract);
        await clerk.CheckAccessibilityAsync("přijato");
        await DocumentSteps.WaitForReviewAsync(page, document);
        await clerk.CheckAccessibilityAsync("dokument ke kontrole");
        await page.Locator("main a[href$='/kontrola']").ClickAsync();
        await page.Locator("clona-review[data-ready]").WaitForAsync();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"figure: upload to findings on the screen {watch.Elapsed.TotalSeconds:0.0} s (two pages)"));
        return document;
    }

    private static async Task ReviewAsync(Visitor clerk, string document)
    {
        var page = clerk.Page;
        await DocumentSteps.OpenReviewAsync(page, document);
        await clerk.CheckAccessibilityAsync("kontrola");
        await KeepWithReasonAsync(page);
        await DrawBoxAsync(page);
        await DocumentSteps.LookAtAllPagesAsync(page);
        await clerk.CheckAccessibilityAsync("kontrola s rozhodnutími");
        await clerk.PhotographAsync("review");
        await page.Locator("button", new PageLocatorOptions { HasText = "Náhled výsledku" }).ClickAsync();
        await page.Locator(".page__canvas--result .box").First.WaitForAsync();
        await clerk.CheckAccessibilityAsync("náhled výsledku");
        await DocumentSteps.SavedAsync(page);
    }

    private static async Task KeepWithReasonAsync(IPage page)
    {
        var row = DocumentSteps.Row(page, MadeUpContract.KeptByClerk);
        await row.Locator(".finding__head").ClickAsync();
        await row.Locator(".review-decision", new LocatorLocatorOptions { HasText = "Ponechat" }).ClickAsync();
        await row.Locator("#reason-choice").SelectOptionAsync("duty-to-publish");
        await row.Locator("#reason-note").FillAsync("dotace, § 10a");
        await row.Locator(".reason button[type=submit]").ClickAsync();
        await DocumentSteps.SavedAsync(page);
        await Assertions.Expect(row).ToHaveAttributeAsync("data-state", "keep");
    }

    private static async Task DrawBoxAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Home");
        await page.Locator("button", new PageLocatorOptions { HasText = "Nakreslit obdélník" }).ClickAsync();
        var (start, end) = await DrawnPlace.FindAsync(page, MadeUpContract.DrawnOver);
        await page.Mouse.MoveAsync(start.X, start.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync((start.X + end.X) / 2, (start.Y + end.Y) / 2);
        await page.Mouse.MoveAsync(end.X, end.Y);
        await page.Mouse.UpAsync();
        await page.Locator("dialog #reason-type").SelectOptionAsync("security");
        await page.Locator("dialog button[type=submit]").ClickAsync();
        await page.Locator(".finding", new PageLocatorOptions { HasText = "Nakreslený obdélník" }).WaitForAsync();
    }

    private static async Task FinishAsync(Visitor clerk, string document)
    {
        var page = clerk.Page;
        await page.Locator("button", new PageLocatorOptions { HasText = "Dokončit kontrolu" }).ClickAsync();
        await DocumentSteps.ArriveAsync(page, "/souhrn");
        await clerk.CheckAccessibilityAsync("souhrn");
        await page.Locator("main form button.button").ClickAsync();
        await DocumentSteps.ArriveAsync(page, $"/dokumenty/{document}");
        await DocumentSteps.WaitForApprovalAsync(page);
        await clerk.CheckAccessibilityAsync("dokument ke schválení");
    }

    private static async Task OwnApprovalIsRefusedAsync(Visitor clerk, string document)
    {
        var page = clerk.Page;
        await page.GotoAsync($"/dokumenty/{document}/schvaleni");
        await Assertions.Expect(page.Locator(".message.wait")).ToContainTextAsync("vaše");
        await page.Locator("form[action*='Approve'] button").ClickAsync();
        await Assertions.Expect(page.Locator(".error-summary")).ToContainTextAsync("Vlastní práci nemůžete schválit");
        await clerk.CheckAccessibilityAsync("odmítnuté vlastní schválení");
    }

    private async Task ApproveAsync(string document)
    {
        await using var approver = await office.VisitAsync(Colleague.Approver);
        var page = approver.Page;
        await page.GotoAsync($"/dokumenty/{document}/schvaleni");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("dotace, § 10a");
        await Assertions.Expect(page.Locator(".output-page")).ToHaveCountAsync(2);
        await approver.CheckAccessibilityAsync("schválení");
        await approver.PhotographAsync("approval");
        await page.Locator("form[action*='Return'] button").ClickAsync();
        await Assertions.Expect(page.Locator("#duvod-chyba")).ToBeVisibleAsync();
        await approver.CheckAccessibilityAsync("vrácení bez důvodu");
        await page.Locator("form[action*='Approve'] button").ClickAsync();
        await page.Locator("form[action*='Release'] button").ClickAsync();
        await page.Locator("a[href$='/redacted.pdf']").WaitForAsync();
        await approver.CheckAccessibilityAsync("uvolněný dokument");
    }

    private async Task<ReleasedFiles> DownloadAsync(Visitor clerk, string document)
    {
        var page = clerk.Page;
        await page.GotoAsync($"/dokumenty/{document}");
        var folder = Directory.CreateDirectory(office.Folder.File(document)).FullName;
        return new ReleasedFiles(
            await SaveAsync(page, "redacted.pdf", folder),
            await SaveAsync(page, "redacted.txt", folder),
            await SaveAsync(page, "report.json", folder));
    }

    private static async Task<string> SaveAsync(IPage page, string name, string folder)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"a[href$='/{name}']").ClickAsync());
        var file = Path.Join(folder, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        return file;
    }

    private static void HoldsNothingRemoved(ReleasedFiles files, string original)
    {
        // A value may stand on two lines.
        var text = string.Join(' ', (ExternalProgram.TextOf(files.Pdf) + File.ReadAllText(files.Text)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        MadeUpContract.Removed.Append(MadeUpContract.DrawnOver).Where(value => text.Contains(value, StringComparison.Ordinal)).ShouldBeEmpty();
        text.ShouldContain(MadeUpContract.KeptByClerk);
        var verified = ExternalProgram.Redact("verify", files.Pdf, "--report", files.Report, "--original", original);
        verified.ExitCode.ShouldBe(0, verified.Output);
    }
}
