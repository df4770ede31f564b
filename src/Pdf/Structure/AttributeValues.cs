using System.Collections.Frozen;
using System.Globalization;

namespace Clona.Pdf.Structure;

/// <summary>The attributes that the standard knows (ISO 32000-1, 14.8.5; ISO 32000-2 for the new ones), without those that are free text.</summary>
internal static class AttributeValues
{
    private const string Styles = "None Hidden Dotted Dashed Solid Double Groove Ridge Inset Outset";

    // Owner, attribute, how many numbers, names.
    private const string Table = $"""
        Layout Placement 0 Block Inline Before Start End
        Layout WritingMode 0 LrTb RlTb TbRl TbLr LrBt RlBt BtRl BtLr
        Layout BackgroundColor 3
        Layout BorderColor 4
        Layout BorderStyle 4 {Styles}
        Layout BorderThickness 4
        Layout Padding 4
        Layout Color 3
        Layout SpaceBefore 1
        Layout SpaceAfter 1
        Layout StartIndent 1
        Layout EndIndent 1
        Layout TextIndent 1
        Layout TextAlign 0 Start Center End Justify
        Layout BBox 4
        Layout Width 1 Auto
        Layout Height 1 Auto
        Layout BlockAlign 0 Before Middle After Justify
        Layout InlineAlign 0 Start Center End
        Layout TBorderStyle 4 {Styles}
        Layout TPadding 4
        Layout BaselineShift 1
        Layout LineHeight 1 Normal Auto
        Layout TextDecorationColor 3
        Layout TextDecorationThickness 1
        Layout TextDecorationType 0 None Underline Overline LineThrough
        Layout RubyAlign 0 Start Center End Justify Distribute
        Layout RubyPosition 0 Before After Warichu Inline
        Layout GlyphOrientationVertical 1 Auto
        Layout ColumnCount 1
        Layout ColumnGap 16
        Layout ColumnWidths 16
        List ListNumbering 0 None Unordered Description Disc Circle Square Ordered Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha
        Table RowSpan 1
        Table ColSpan 1
        Table Scope 0 Row Column Both
        PrintField Role 0 rb cb pb tv lb
        PrintField checked 0 on off neutral
        PrintField Checked 0 on off neutral
        """;

    private static readonly FrozenDictionary<(string Owner, string Key), AttributeKind> Kinds = Table
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            row => (row[0], row[1]),
            row => new AttributeKind(row[3..].ToFrozenSet(StringComparer.Ordinal), int.Parse(row[2], CultureInfo.InvariantCulture)));

    /// <summary>What the attribute may say; null where it is not known, or free text.</summary>
    public static AttributeKind? Find(string owner, string key) => Kinds.GetValueOrDefault((owner, key));
}
