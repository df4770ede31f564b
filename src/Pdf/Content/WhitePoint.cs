namespace Clona.Pdf.Content;

/// <summary>Which component values of a colour space show as white.</summary>
internal enum WhitePoint
{
    /// <summary>Cannot be told: patterns, indexed and special spaces.</summary>
    Unknown,

    /// <summary>Additive spaces: gray, RGB.</summary>
    AllOnes,

    /// <summary>Subtractive spaces: CMYK, tints.</summary>
    AllZeros,
}
