using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Office;

/// <summary>One person's window. Closing it fails where the page broke its own security policy, threw, or logged an error.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const string Watch = """
        addEventListener("securitypolicyviolation", (event) => console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`));
        globalThis.pointerEvents = 0;
        for (const kind of ["pointerdown", "mousedown", "touchstart"]) {
          addEventListener(kind, () => { globalThis.pointerEvents += 1; }, { capture: true });
        }
        """;

    private const string RunAxe = """
        async () => {
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
          const result = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
          return result.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => `${node.target} ${node.failureSummary}`).join(" | ")}`);
        }
        """;

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(RepositoryFolder.Axe));

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> faults = new();

    private Visitor(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<Visitor> OpenAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync(Watch);
        context.SetDefaultTimeout(20_000);
        var visitor = new Visitor(context, await context.NewPageAsync());
        visitor.Page.Console += (_, message) => visitor.Note(message);
        visitor.Page.PageError += (_, error) => visitor.faults.Enqueue(error);
        return visitor;
    }

    /// <summary>Checks the screen as it stands with the rules of WCAG 2.2 A and AA.</summary>
    public async Task CheckAccessibilityAsync(string screen)
    {
        await Page.EvaluateAsync(Axe.Value);
        var violations = await Page.EvaluateAsync<JsonElement>(RunAxe);
        var found = violations.EnumerateArray().Select(violation => violation.GetString()).ToList();
        found.ShouldBeEmpty(screen);
    }

    /// <summary>Saves the screen for the documentation, where the run was asked for pictures.</summary>
    public async Task PhotographAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("CLONA_SCREENSHOTS") is { Length: > 0 })
        {
            Directory.CreateDirectory(RepositoryFolder.Images);
            await Page.SetViewportSizeAsync(1280, 820);
            await Page.EvaluateAsync("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Join(RepositoryFolder.Images, name + ".png") });
            await Page.SetViewportSizeAsync(1440, 900);
        }
    }

    /// <summary>How often a pointer was pressed on the page as it stands.</summary>
    public Task<int> PointerEventsAsync() => Page.EvaluateAsync<int>("() => globalThis.pointerEvents");

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        faults.ShouldBeEmpty();
    }

    // A refused or conflicting change answers 409 or 422, which Chromium logs as an error of its own.
    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            faults.Enqueue(message.Text);
        }
    }
}
