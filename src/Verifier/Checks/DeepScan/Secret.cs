namespace Clona.Verifier.Checks.DeepScan;

/// <summary>A removed value, or a word of one, that the kept text does not hold.</summary>
/// <param name="Text">As it stood in the original, composed letters.</param>
/// <param name="Squeezed">Its letters and digits, folded.</param>
/// <param name="IsUniqueWhenSqueezed">
/// Whether the kept text does not hold it either once all gaps are taken out; only then it is sought without gaps.
/// </param>
internal sealed record Secret(string Text, string Squeezed, bool IsUniqueWhenSqueezed)
{
    /// <summary>Fewer letters and digits say nothing and occur by chance.</summary>
    public const int MinLength = 4;

    /// <summary>Numbers are everywhere in the syntax: offsets, widths, coordinates. Only long ones are sought there.</summary>
    public const int MinDigitsInSyntax = 8;

    /// <summary>Names of glyphs are numbers, such as <c>uni0074</c>, so short ones prove nothing in names and strings either.</summary>
    public const int MinDigitsInNames = 6;

    public bool IsNumber => Squeezed.All(char.IsAsciiDigit);

    public override string ToString() => "secret";
}
