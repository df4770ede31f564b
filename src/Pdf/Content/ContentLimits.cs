namespace Clona.Pdf.Content;

/// <summary>How much one page may ask for; real pages stay far below.</summary>
internal static class ContentLimits
{
    /// <summary>Operators executed on one page, those of forms counted each time.</summary>
    public const int Operators = 20_000_000;

    /// <summary>Glyphs on one page.</summary>
    public const int Glyphs = 2_000_000;

    /// <summary>Executions of forms on one page.</summary>
    public const int Forms = 100_000;

    /// <summary>Forms within forms (docs/decisions/0001-glyph-ordinals.md, rule 2).</summary>
    public const int FormDepth = 128;

    /// <summary>Saved graphics states within one stream.</summary>
    public const int SavedStates = 10_000;

    /// <summary>Marked content within marked content.</summary>
    public const int MarkedContentDepth = 10_000;
}
