namespace Clona.Pdf.Fonts.CMaps;

/// <summary>What a token of a CMap program is.</summary>
internal enum CMapTokenKind
{
    /// <summary>The data is over.</summary>
    End,

    /// <summary>A string of bytes in angle or round brackets.</summary>
    String,

    /// <summary>An integer; reals are cut.</summary>
    Number,

    /// <summary>A name with a slash; the text is without it.</summary>
    Name,

    /// <summary>A word without a slash.</summary>
    Operator,

    /// <summary>An opening square bracket.</summary>
    ArrayStart,

    /// <summary>A closing square bracket.</summary>
    ArrayEnd,
}
