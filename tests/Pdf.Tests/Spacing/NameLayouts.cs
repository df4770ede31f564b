using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Spacing;

/// <summary>A page with a name in a line of text, written in several ways.</summary>
internal static class NameLayouts
{
    /// <summary>Where the column of text ends.</summary>
    public const double Edge = Left + Column;

    private const double Size = 12;
    private const double Left = 50;
    private const double Column = 400;

    /// <summary>The ways to write it.</summary>
    public static TheoryData<string> All => ["one string", "kerned", "own place", "spaced", "justified", "two objects"];

    /// <summary>The file, and where the name stands in it.</summary>
    public static (byte[] Pdf, OrdinalRange Name) Pdf(string name, string layout)
    {
        var file = new PdfBuilder();
        file.Page(Content(name, layout), $"/Font << /F1 {SomeFonts.Simple()} >>", "/MediaBox [0 0 500 800]");
        var pdf = file.Build();
        var page = PdfReading.Read(PdfFile.Open(pdf).File.ShouldNotBeNull()).Pages[0];
        var at = Redacted.TextOf(page).IndexOf(name, StringComparison.Ordinal);
        return (pdf, new(at, at + name.Length - 1));
    }

    /// <summary>A plan that removes the name.</summary>
    public static RemovalPlan Plan(OrdinalRange name, bool hidesWidth) =>
        new([new(1, [name], [], [new("[jm\u00e9no]", [name]) { HidesWidth = hidesWidth }])]);

    private static string Content(string name, string layout)
    {
        const string Head = "Kupujici: ";
        const string Tail = ", bytem Brno";
        const string LongTail = ", bytem v Brne, dale jen kupujici";
        var lines = new StringBuilder("BT /F1 12 Tf 50 700 Td ");
        var place = Left + WidthOf(Head + name);
        var line = layout switch
        {
            "kerned" => $"[({Head}) -13 ({name[..2]}) 20 ({name[2..]}) 7.5 (,) -41 ( byt) 3 (em Brno)] TJ",
            "own place" => FormattableString.Invariant($"({Head}{name}) Tj {place - Left} 0 Td ({Tail}) Tj {Left - place} 0 Td"),
            "spaced" => FormattableString.Invariant($"{0.01 * name.Length} Tc ({Head}{name}{Tail}) Tj 0 Tc"),
            "justified" => FormattableString.Invariant($"{Justified(Head + name + LongTail)} Tw ({Head}{name}{LongTail}) Tj 0 Tw"),
            "two objects" => FormattableString.Invariant($"({Head}{name}) Tj ET BT /F1 12 Tf {place} 700 Td ({Tail}) Tj ET BT /F1 12 Tf 50 700 Td"),
            _ => $"({Head}{name}{Tail}) Tj",
        };
        lines.Append(line);
        foreach (var other in new[] { "Prodavajici prohlasuje ze vec nema zadne zjevne vady", "a kupujici ji v tomto stavu prebira do uzivani bez", "vyhrad a zavazuje se zaplatit celou cenu nejpozdeji do" })
        {
            lines.Append(CultureInfo.InvariantCulture, $" 0 -20 Td {Justified(other)} Tw ({other}) Tj");
        }

        return lines.Append(" 0 Tw 0 -20 Td (konce roku.) Tj ET").ToString();
    }

    private static double Justified(string line) => (Column - WidthOf(line)) / line.Count(letter => letter == ' ');

    private static double WidthOf(string text) => text.Sum(letter => 400 + ((letter * 37) % 300)) * Size / 1000;
}
