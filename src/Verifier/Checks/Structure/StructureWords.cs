using System.Text;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks.Structure;

/// <summary>Words that a structure tree may use: types of elements, owners and attributes with their values. Written from ISO 32000-1, 14.8.</summary>
internal static class StructureWords
{
    /// <summary>What is said of a picture whose description went.</summary>
    public const string Picture = "[obrázek]";

    private const string Elements =
        "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody"
        + " Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form";

    private const string Values =
        "Block Inline Before Start End LrTb RlTb TbRl TbLr LrBt RlBt BtRl BtLr None Hidden Dotted Dashed Solid Double Groove Ridge Inset Outset"
        + " Center Justify Auto Middle After Normal Underline Overline LineThrough Distribute Warichu Unordered Description Disc Circle Square Ordered"
        + " Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha Row Column Both rb cb pb tv lb on off neutral";

    private const string Attributes =
        "Layout: Placement WritingMode BackgroundColor BorderColor BorderStyle BorderThickness Padding Color SpaceBefore SpaceAfter StartIndent"
        + " EndIndent TextIndent TextAlign BBox Width Height BlockAlign InlineAlign TBorderStyle TPadding BaselineShift LineHeight TextDecorationColor"
        + " TextDecorationThickness TextDecorationType RubyAlign RubyPosition GlyphOrientationVertical ColumnCount ColumnGap ColumnWidths"
        + "|List: ListNumbering|Table: RowSpan ColSpan Scope Headers|PrintField: Role checked Checked";

    private const double LargestNumber = 32_767;
    private const double Slack = 1e-6;
    private const int LongestName = 8;

    private static readonly HashSet<string> Types = new(Elements.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Known = new(Values.Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, HashSet<string>> Keys = Attributes.Split('|').Select(row => row.Split(": "))
        .ToDictionary(row => row[0], row => new HashSet<string>(row[1].Split(' '), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>All of them: words of the format, not of a document.</summary>
    public static string Vocabulary { get; } = string.Join(' ', Elements, Values, Attributes, Picture, "Artifact UserProperties");

    /// <summary>Whether a type is one of the standard's.</summary>
    public static bool IsType(string? name) => name is not null && Types.Contains(name);

    /// <summary>Whether the name of an element is a letter and a number.</summary>
    public static bool IsNeutralName(byte[] name) =>
        name is [(byte)'h', _, ..] && name.Length <= LongestName && name.Skip(1).All(value => char.IsAsciiDigit((char)value));

    /// <summary>A name as text.</summary>
    public static string Text(byte[] name) => Encoding.Latin1.GetString(name);

    /// <summary>Whether a dictionary of attributes says only what the standard knows, in short numbers and known names.</summary>
    public static bool FitsAttributes(PdfFile file, PdfValue value) =>
        value is PdfDictionary { HasRepeatedKeys: false } dictionary
        && file.Name(dictionary.Find("O")) is { } owner && Keys.TryGetValue(owner, out var keys)
        && dictionary.Entries.All(entry => entry.Key == "O" || (keys.Contains(entry.Key)
            && (entry.Key == "Headers" ? AreNames(file, entry.Value) : Fits(file, file.Resolve(entry.Value), 2))));

    private static bool AreNames(PdfFile file, PdfValue value) =>
        file.Array(value) is { } names && names.Items.All(item => file.Resolve(item) is PdfString name && IsNeutralName(name.Bytes));

    private static bool Fits(PdfFile file, PdfValue value, int nesting) => value switch
    {
        PdfName name => Known.Contains(name.Value),
        PdfNumber number => Math.Abs(number.Value) <= LargestNumber && Math.Abs((number.Value * 100) - Math.Round(number.Value * 100)) < Slack,
        PdfArray array => nesting > 0 && array.Items.All(item => Fits(file, file.Resolve(item), nesting - 1)),
        _ => false,
    };
}
