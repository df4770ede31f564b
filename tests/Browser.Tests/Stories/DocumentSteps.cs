using System.Text.RegularExpressions;
using Clona.Browser.Tests.Office;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>The way of a document as people walk it.</summary>
internal static partial class DocumentSteps
{
    // Reading, redacting and verifying take seconds on an idle machine; the tests may share theirs.
    private static readonly LocatorWaitForOptions WorkerTime = new() { Timeout = 120_000 };

    private static readonly PageAssertionsToHaveURLOptions Arrival = new() { Timeout = 20_000 };

    /// <summary>Hands a file in and gives the document's id.</summary>
    public static async Task<string> UploadAsync(IPage page, string file)
    {
        await page.GotoAsync("/dokumenty/novy");
        await page.Locator("#profile-registr-smluv").CheckAsync();
        await page.Locator("#Files").SetInputFilesAsync(file);
        await page.Locator("main form button.button:not([type=button])").ClickAsync();
        return await AcceptedAsync(page);
    }

    /// <summary>The id of the document that the confirmation names.</summary>
    public static async Task<string> AcceptedAsync(IPage page)
    {
        await ArriveAsync(page, "/dokumenty/prijato");
        var address = await page.Locator("main table a").First.GetAttributeAsync("href");
        return DocumentId().Match(address!).Value;
    }

    /// <summary>Waits until the browser shows the page at this path and all that belongs to it is loaded.</summary>
    /// <remarks>Asks the page itself, again and again: an event of the browser that comes while one subscribes to it would be waited for in vain.</remarks>
    public static async Task ArriveAsync(IPage page, string path)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"{Regex.Escape(path)}($|[?#])", RegexOptions.None, TimeSpan.FromSeconds(1)), Arrival);
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
    }

    /// <summary>Opens the document's page and waits until its findings can be reviewed.</summary>
    public static async Task WaitForReviewAsync(IPage page, string document)
    {
        await page.GotoAsync($"/dokumenty/{document}");
        await page.Locator("main a[href$='/kontrola']").WaitForAsync(WorkerTime);
    }

    /// <summary>Opens the review and waits until list and picture are there.</summary>
    public static async Task OpenReviewAsync(IPage page, string document)
    {
        await page.GotoAsync($"/dokumenty/{document}/kontrola");
        await page.Locator("clona-review[data-ready]").WaitForAsync();
    }

    /// <summary>Waits until the output is made and verified and a second person can approve it.</summary>
    public static Task WaitForApprovalAsync(IPage page) =>
        page.Locator("main .facts", new PageLocatorOptions { HasText = "schválení" }).WaitForAsync(WorkerTime);

    /// <summary>The row of the finding with this value.</summary>
    public static ILocator Row(IPage page, string value) =>
        page.Locator(".finding", new PageLocatorOptions { HasText = value }).First;

    /// <summary>Waits until everything is stored.</summary>
    public static Task SavedAsync(IPage page) =>
        page.Locator(".head__saved", new PageLocatorOptions { HasText = "Vše je uloženo" }).WaitForAsync();

    /// <summary>Shows every page once.</summary>
    public static async Task LookAtAllPagesAsync(IPage page)
    {
        await page.Keyboard.PressAsync("End");
        await page.Locator(".head__pages", new PageLocatorOptions { HasText = "2 z 2" }).WaitForAsync();
        await page.Keyboard.PressAsync("Home");
    }

    [GeneratedRegex("[0-9a-f]{32}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DocumentId();
}
