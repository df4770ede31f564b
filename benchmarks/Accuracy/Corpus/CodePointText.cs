using System.Globalization;
using System.Text;

namespace Clona.Accuracy.Corpus;

/// <summary>A text addressed by Unicode code points, with the way to and from UTF-16 offsets.</summary>
internal sealed class CodePointText
{
    private readonly int[] codePointOfUnit;
    private readonly int[] unitOfCodePoint;
    private readonly bool[] solid;

    public CodePointText(string text)
    {
        Text = text;
        codePointOfUnit = new int[text.Length + 1];
        var units = new List<int>(text.Length + 1);
        var letters = new List<bool>(text.Length);
        var unit = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            codePointOfUnit.AsSpan(unit, rune.Utf16SequenceLength).Fill(units.Count);
            units.Add(unit);
            letters.Add(IsLetterOrNumber(rune));
            unit += rune.Utf16SequenceLength;
        }

        codePointOfUnit[text.Length] = units.Count;
        units.Add(text.Length);
        unitOfCodePoint = [.. units];
        solid = [.. letters];
    }

    public string Text { get; }

    /// <summary>Number of code points.</summary>
    public int Length => solid.Length;

    /// <summary>Code point that holds the UTF-16 code unit at <paramref name="unit"/>; the length behind the last one.</summary>
    public int CodePointAt(int unit) => codePointOfUnit[unit];

    /// <summary>UTF-16 offset of the code point at <paramref name="codePoint"/>.</summary>
    public int UnitAt(int codePoint) => unitOfCodePoint[codePoint];

    /// <summary>Whether the code point is a letter or a number of any kind.</summary>
    public bool IsSolid(int codePoint) => solid[codePoint];

    // The measure of the reference scorer: Python's str.isalnum is the letters and all three number categories.
    private static bool IsLetterOrNumber(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        _ => false,
    };
}
