using System.Collections.Frozen;

namespace Clona.Pdf.Content;

/// <summary>How each operator is spelt and which operands it takes (ISO 32000-2, annex A).</summary>
/// <remarks>
/// Operands are described by a letter each: <c>n</c> number, <c>N</c> name, <c>s</c> string, <c>a</c> array,
/// <c>p</c> name or dictionary; <c>*</c> stands for any number of colour operands.
/// </remarks>
internal static class OperatorTable
{
    private static readonly (string Name, ContentOperator Operator, string Operands)[] Rows =
    [
        ("q", ContentOperator.SaveState, ""),
        ("Q", ContentOperator.RestoreState, ""),
        ("cm", ContentOperator.ConcatMatrix, "nnnnnn"),
        ("w", ContentOperator.LineWidth, "n"),
        ("J", ContentOperator.LineCap, "n"),
        ("j", ContentOperator.LineJoin, "n"),
        ("M", ContentOperator.MiterLimit, "n"),
        ("d", ContentOperator.Dash, "an"),
        ("ri", ContentOperator.RenderingIntent, "N"),
        ("i", ContentOperator.Flatness, "n"),
        ("gs", ContentOperator.ExtendedState, "N"),
        ("m", ContentOperator.MoveTo, "nn"),
        ("l", ContentOperator.LineTo, "nn"),
        ("c", ContentOperator.CurveTo, "nnnnnn"),
        ("v", ContentOperator.CurveFromCurrent, "nnnn"),
        ("y", ContentOperator.CurveToFinal, "nnnn"),
        ("h", ContentOperator.ClosePath, ""),
        ("re", ContentOperator.Rectangle, "nnnn"),
        ("S", ContentOperator.Stroke, ""),
        ("s", ContentOperator.CloseStroke, ""),
        ("f", ContentOperator.Fill, ""),
        ("F", ContentOperator.Fill, ""),
        ("f*", ContentOperator.FillEvenOdd, ""),
        ("B", ContentOperator.FillStroke, ""),
        ("B*", ContentOperator.FillStrokeEvenOdd, ""),
        ("b", ContentOperator.CloseFillStroke, ""),
        ("b*", ContentOperator.CloseFillStrokeEvenOdd, ""),
        ("n", ContentOperator.EndPath, ""),
        ("W", ContentOperator.Clip, ""),
        ("W*", ContentOperator.ClipEvenOdd, ""),
        ("BT", ContentOperator.BeginText, ""),
        ("ET", ContentOperator.EndText, ""),
        ("Tc", ContentOperator.CharacterSpacing, "n"),
        ("Tw", ContentOperator.WordSpacing, "n"),
        ("Tz", ContentOperator.HorizontalScaling, "n"),
        ("TL", ContentOperator.Leading, "n"),
        ("Tf", ContentOperator.SelectFont, "Nn"),
        ("Tr", ContentOperator.RenderMode, "n"),
        ("Ts", ContentOperator.Rise, "n"),
        ("Td", ContentOperator.MoveText, "nn"),
        ("TD", ContentOperator.MoveTextSetLeading, "nn"),
        ("Tm", ContentOperator.TextMatrix, "nnnnnn"),
        ("T*", ContentOperator.NextLine, ""),
        ("Tj", ContentOperator.ShowText, "s"),
        ("TJ", ContentOperator.ShowTextAdjusted, "a"),
        ("'", ContentOperator.NextLineShow, "s"),
        ("\"", ContentOperator.NextLineShowSpaced, "nns"),
        ("d0", ContentOperator.GlyphWidth, "nn"),
        ("d1", ContentOperator.GlyphWidthAndBox, "nnnnnn"),
        ("CS", ContentOperator.StrokeColorSpace, "N"),
        ("cs", ContentOperator.FillColorSpace, "N"),
        ("SC", ContentOperator.StrokeColor, "*"),
        ("SCN", ContentOperator.StrokeColorExtended, "*"),
        ("sc", ContentOperator.FillColor, "*"),
        ("scn", ContentOperator.FillColorExtended, "*"),
        ("G", ContentOperator.StrokeGray, "n"),
        ("g", ContentOperator.FillGray, "n"),
        ("RG", ContentOperator.StrokeRgb, "nnn"),
        ("rg", ContentOperator.FillRgb, "nnn"),
        ("K", ContentOperator.StrokeCmyk, "nnnn"),
        ("k", ContentOperator.FillCmyk, "nnnn"),
        ("sh", ContentOperator.Shading, "N"),
        ("BI", ContentOperator.InlineImage, ""),
        ("Do", ContentOperator.PaintObject, "N"),
        ("MP", ContentOperator.MarkPoint, "N"),
        ("DP", ContentOperator.MarkPointWithProperties, "Np"),
        ("BMC", ContentOperator.BeginMarkedContent, "N"),
        ("BDC", ContentOperator.BeginMarkedContentWithProperties, "Np"),
        ("EMC", ContentOperator.EndMarkedContent, ""),
        ("BX", ContentOperator.BeginCompatibility, ""),
        ("EX", ContentOperator.EndCompatibility, ""),
    ];

    private static readonly FrozenDictionary<string, ContentOperator> ByName =
        Rows.ToFrozenDictionary(row => row.Name, row => row.Operator, StringComparer.Ordinal);

    private static readonly string[] Names = ByOperator(row => row.Name);

    private static readonly string[] Signatures = ByOperator(row => row.Operands);

    /// <summary>The operator spelt <paramref name="name"/>, or <see cref="ContentOperator.Unknown"/>.</summary>
    public static ContentOperator Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>How a known operator is spelt.</summary>
    public static string NameOf(ContentOperator value) => Names[(int)value];

    /// <summary>The letters of the operands a known operator takes.</summary>
    public static string SignatureOf(ContentOperator value) => Signatures[(int)value];

    private static string[] ByOperator(Func<(string Name, ContentOperator Operator, string Operands), string> column)
    {
        var values = new string[Rows.Max(row => (int)row.Operator) + 1];
        foreach (var row in Rows.DistinctBy(row => row.Operator))
        {
            values[(int)row.Operator] = column(row);
        }

        return values;
    }
}
