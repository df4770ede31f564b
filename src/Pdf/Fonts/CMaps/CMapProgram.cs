namespace Clona.Pdf.Fonts.CMaps;

/// <summary>What a CMap file says, for codes to CIDs as well as for ToUnicode.</summary>
internal sealed class CMapProgram
{
    /// <summary>A CMap that says nothing.</summary>
    public static CMapProgram Empty { get; } = new();

    /// <summary>The code space ranges in the order of the file.</summary>
    public IReadOnlyList<CodespaceRange> Codespaces { get; init; } = [];

    /// <summary>Code ranges to CIDs.</summary>
    public IReadOnlyList<CodeRangeMap.Range> Cids { get; init; } = [];

    /// <summary>Code ranges to places in <see cref="Texts"/>.</summary>
    public IReadOnlyList<CodeRangeMap.Range> TextRanges { get; init; } = [];

    /// <summary>The Unicode texts of the first codes of <see cref="TextRanges"/>.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The writing direction, or null where the file does not say.</summary>
    public bool? IsVertical { get; init; }

    /// <summary>The CMap named by <c>usecmap</c>, or null.</summary>
    public string? BaseName { get; init; }
}
