using System.Globalization;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Verification;
using Clona.Storage.Auditing;
using Clona.Web.Access;
using Clona.Web.Auditing;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Audit;

/// <summary>The audit log: who did what, whether it is sound, and the export that other programs verify.</summary>
[Authorize(Policy = Policies.Audit)]
public sealed class IndexModel(AuditArchive archive, AuditCheck check, WebTexts texts) : PageModel
{
    /// <summary>Events of a page.</summary>
    public const int Rows = 100;

    private const string KindPrefix = "event.";

    /// <summary>Kinds to choose from.</summary>
    public IReadOnlyList<string> Kinds { get; } =
    [
        .. texts.Keys.Where(key => key.StartsWith(KindPrefix, StringComparison.Ordinal))
            .Select(key => key[KindPrefix.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The chosen kind; null for all.</summary>
    public string? Kind { get; private set; }

    /// <summary>Digest of the chosen document; null for all.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>The events, newest first.</summary>
    public IReadOnlyList<StoredAuditEvent> Events { get; private set; } = [];

    /// <summary>The verdict, once it was asked for.</summary>
    public AuditReading? Reading { get; private set; }

    /// <summary>Address of the events before these.</summary>
    public string Older => Url.Page("/Audit/Index", new
    {
        druh = Kind,
        sha256 = Sha256,
        pred = Events[^1].Sequence.ToString(CultureInfo.InvariantCulture),
    })!;

    /// <summary>Shows the events.</summary>
    public async Task OnGetAsync(string? druh, string? sha256, long? pred, CancellationToken cancellationToken)
    {
        Kind = Kinds.Contains(druh) ? druh : null;
        Sha256 = Sha256Digest.TryParse(sha256?.Trim(), out var digest) ? digest.ToString() : null;
        Events = await archive.ReadAsync(new AuditQuery(Sha256, Kind, pred, Rows), cancellationToken);
    }

    /// <summary>Verifies the whole log.</summary>
    public async Task OnPostVerifyAsync(CancellationToken cancellationToken)
    {
        Reading = await check.VerifyAsync(cancellationToken);
        await OnGetAsync(null, null, null, cancellationToken);
    }
}
