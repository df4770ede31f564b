namespace Clona.Pdf.Fonts.Witnesses;

/// <summary>How often what a font is said to show is what its program says.</summary>
/// <param name="Heard">Shown codes of which the program names the letter or digit.</param>
/// <param name="Contradicted">Those of them that are said to be something else.</param>
internal readonly record struct FontVerdict(int Heard, int Contradicted)
{
    private const int ManyCodes = 3;
    private const int SeveralCodes = 2;
    private const int LargePart = 5;

    /// <summary>Whether the font lies; a few letters of a font that shows few are enough.</summary>
    public bool IsLie => Contradicted >= ManyCodes || (Contradicted >= SeveralCodes && Contradicted * LargePart >= Heard);

    /// <summary>Whether anything is contradicted at all.</summary>
    public bool IsDoubtful => Contradicted > 0;
}
