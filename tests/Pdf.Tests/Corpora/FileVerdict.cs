using Clona.Pdf.Tests.Corpora.Differences;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>What one foreign file came to when it was rewritten with an empty plan.</summary>
internal sealed record FileVerdict
{
    /// <summary>Its path below the folder of the corpora.</summary>
    public required string Name { get; init; }

    /// <summary>Its length.</summary>
    public required long Bytes { get; init; }

    /// <summary>Whether qpdf or poppler finds a page in it without a password.</summary>
    public required bool HasPages { get; init; }

    /// <summary><c>written</c>, <c>closed-…</c>, <c>refused-…</c>, <c>crash</c> or <c>hang</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>Processor time from opening to the written output: the clock of a busy machine measures its other work.</summary>
    public required long Milliseconds { get; init; }

    /// <summary>Largest resident size of the process.</summary>
    public required long PeakBytes { get; init; }

    /// <summary>What pdftotext reads in the output beside the input; null where there is no output or it cannot read the input.</summary>
    public Judgement? Words { get; init; }

    /// <summary>What pdftoppm draws; null where there is no output or it cannot draw the input.</summary>
    public Judgement? Pixels { get; init; }

    /// <summary>Whether it counts: another reader finds a page, and it needs no password.</summary>
    public bool Counts => HasPages && Verdict != "closed-NeedsPassword";

    /// <summary>Whether it was opened, even where it was then refused by name.</summary>
    public bool IsOpened => !Verdict.StartsWith("closed-", StringComparison.Ordinal);

    /// <summary>1 s and 2 s for each megabyte.</summary>
    public bool IsSlow => Milliseconds > 1000 + (2000 * (Bytes / 1e6));

    /// <summary>96 MB and twenty times the file.</summary>
    public bool IsLarge => PeakBytes > (96 << 20) + (20 * Bytes);
}
