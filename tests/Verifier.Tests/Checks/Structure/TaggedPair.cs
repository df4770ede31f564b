using System.Globalization;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks.Structure;

/// <summary>The sample pair with a structure tree: a section of two paragraphs, the first with the mark in it.</summary>
internal static class TaggedPair
{
    private const int FirstOfOutput = 10;
    private const int FirstOfOriginal = 8;
    private const string Start = "BT /F1 12 Tf 72 700 Td ";

    /// <summary>The objects of the output's tree: root, section, first and second paragraph.</summary>
    public static string[] Objects =>
    [
        "<< /Type /StructTreeRoot /K 11 0 R /ParentTree << /Nums [0 [12 0 R 13 0 R 12 0 R]] >> /ParentTreeNextKey 1 >>",
        "<< /Type /StructElem /S /Sect /P 10 0 R /K [12 0 R 13 0 R] >>",
        "<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K [0 2] >>",
        "<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K 1 >>",
    ];

    /// <summary>The pair, with one of those objects replaced.</summary>
    public static SamplePair With(int index = 0, string? body = null, Func<string, string>? content = null, string? original = null)
    {
        var objects = Objects;
        objects[index] = body ?? objects[index];
        var pair = new SamplePair();
        var gap = SamplePair.Secret.Length * SampleFile.GlyphWidth;
        Tag(pair.Original, FirstOfOriginal, original ?? "[10 0 R 11 0 R]", [
            "<< /Type /StructTreeRoot /K 9 0 R /RoleMap << /Osoba /Span >> >>",
            "<< /Type /StructElem /S /Sect /P 8 0 R /K {KIDS} >>",
            "<< /Type /StructElem /S /P /P 9 0 R /Pg 3 0 R /K 0 >>",
            "<< /Type /StructElem /S /P /P 9 0 R /Pg 3 0 R /K 1 >>",
        ]);
        Tag(pair.Output, FirstOfOutput, "", objects);
        pair.Original.Content = Lines($"({SamplePair.Before}{SamplePair.Secret}{SamplePair.After}) Tj");
        pair.Output.Content = (content ?? (text => text))(
            Lines(string.Create(CultureInfo.InvariantCulture, $"[({SamplePair.Before}) -{gap} ({SamplePair.After})] TJ"))
            + $" /Span << /MCID 2 >> BDC BT /ClonaMark 10 Tf 127 701 Td ({SamplePair.Label}) Tj ET EMC");
        return pair;
    }

    private static string Lines(string first) =>
        $"/P << /MCID 0 >> BDC {Start} {first} ET EMC /P << /MCID 1 >> BDC BT /F1 12 Tf 72 680 Td ({SamplePair.SecondLine}) Tj ET EMC";

    private static void Tag(SampleFile file, int root, string kids, string[] objects)
    {
        file.Catalog = string.Create(CultureInfo.InvariantCulture, $"/MarkInfo << /Marked true >> /StructTreeRoot {root} 0 R");
        file.Page = "/StructParents 0";
        file.More = writer =>
        {
            foreach (var body in objects)
            {
                writer.Add(body.Replace("{KIDS}", kids, StringComparison.Ordinal));
            }

            return "";
        };
    }
}
