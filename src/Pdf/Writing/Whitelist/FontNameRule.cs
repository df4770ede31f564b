using System.Globalization;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Names of fonts: those that many machines have stay, since viewers choose by them; every other one becomes
/// <c>Font</c> and a number. Tags of subsets are numbered anew.
/// </summary>
internal sealed class FontNameRule : CopyRule
{
    private const int TagLength = 6;
    private const int Letters = 26;

    private FontNameRule()
    {
    }

    /// <summary>The only instance.</summary>
    public static FontNameRule Instance { get; } = new();

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier)
    {
        if (value is not PdfName name || copier.Lacks(Remover.Fonts))
        {
            return value as PdfName;
        }

        if (!copier.FontNames.TryGetValue(name.Value, out var neutral))
        {
            copier.FontNames[name.Value] = neutral = new(Neutral(name.Value, copier.FontNames.Count + 1));
        }

        return neutral;
    }

    /// <summary>The name without the tag of a subset.</summary>
    public static string WithoutTag(string name) =>
        name.Length > TagLength + 1 && name[TagLength] == '+' && name.Take(TagLength).All(char.IsAsciiLetterUpper)
            ? name[(TagLength + 1)..]
            : name;

    private static string Neutral(string name, int number)
    {
        var own = WithoutTag(name);
        var tag = own.Length < name.Length ? Tag(number) : string.Empty;
        return tag + (KnownFontNames.Contains(own)
            ? own
            : "Font" + number.ToString(CultureInfo.InvariantCulture) + KnownFontNames.ShapeOf(own));
    }

    private static string Tag(int number)
    {
        var tag = new char[TagLength];
        for (var i = TagLength - 1; i >= 0; i--, number /= Letters)
        {
            tag[i] = (char)('A' + (number % Letters));
        }

        return new string(tag) + "+";
    }
}
