using Clona.Browser.Tests.Documents;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Office;

/// <summary>One office for the whole suite: one web process, one Chromium, the accounts set up as people set them up.</summary>
public sealed class BrowserOffice : IAsyncLifetime
{
    private readonly Dictionary<string, string> sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> secrets = new(StringComparer.Ordinal);
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    internal TemporaryFolder Folder { get; } = new();

    internal WebProcess Web { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Web = WebProcess.Start(Folder.File("home"));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
        await Web.ReadyAsync();
    }

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        await Web.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>A window in which <paramref name="colleague"/> is signed in; the account is set up on first use.</summary>
    internal async Task<Visitor> VisitAsync(Colleague colleague)
    {
        if (!sessions.ContainsKey(colleague.Name))
        {
            await SetUpAsync(colleague);
        }

        return await OpenAsync(sessions[colleague.Name]);
    }

    /// <summary>A window of somebody who is not signed in.</summary>
    internal Task<Visitor> VisitAsync() => OpenAsync(null);

    /// <summary>The code that the colleague's authenticator will show next; the present one may be used up.</summary>
    internal string NextCode(Colleague colleague) => TotpCode.Of(secrets[colleague.Name], stepsAhead: 1);

    /// <summary>Prints a web page to a PDF file.</summary>
    internal async Task<string> PrintAsync(string html, string name)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        var file = Folder.File(name);
        await page.PdfAsync(new PagePdfOptions { Path = file, Format = "A4" });
        return file;
    }

    private async Task SetUpAsync(Colleague colleague)
    {
        var link = colleague == Colleague.Administrator ? await Web.FirstLinkAsync() : await InviteAsync(colleague);
        await using var visitor = await OpenAsync(null);
        secrets[colleague.Name] = await AccountSteps.RedeemAsync(visitor, link, colleague);
        sessions[colleague.Name] = await visitor.Page.Context.StorageStateAsync();
    }

    private async Task<string> InviteAsync(Colleague colleague)
    {
        if (!sessions.ContainsKey(Colleague.Administrator.Name))
        {
            await SetUpAsync(Colleague.Administrator);
        }

        await using var administrator = await OpenAsync(sessions[Colleague.Administrator.Name]);
        return await AccountSteps.InviteAsync(administrator, colleague);
    }

    private async Task<Visitor> OpenAsync(string? session)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Web.Address,
            StorageState = session,
            Locale = "cs-CZ",
            ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
            AcceptDownloads = true,
        });
        return await Visitor.OpenAsync(context);
    }
}
