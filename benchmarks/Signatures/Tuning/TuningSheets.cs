using System.Globalization;
using System.Net;
using System.Text;

namespace Clona.Signatures.Tuning;

/// <summary>Sheets of text with blocks for signing, stamps, logos, arms, markers and tables, of which some are signed.</summary>
internal sealed class TuningSheets
{
    private const int SheetWidth = 210;
    private const int SheetHeight = 297;

    private static readonly string[] Prose =
    [
        "Objednatel se zavazuje zaplatit cenu díla na základě faktury, kterou zhotovitel vystaví po předání díla bez vad a nedodělků.",
        "Smlouva nabývá účinnosti dnem uveřejnění v registru smluv podle zákona č. 340/2015 Sb. a je vyhotovena ve dvou stejnopisech.",
        "Smluvní strany prohlašují, že si smlouvu přečetly, že s jejím obsahem souhlasí a že byla uzavřena svobodně a vážně.",
        "Pronajímatel přenechává nájemci do užívání nebytové prostory v přízemí budovy čp. 118 o výměře 64,5 m² za účelem provozu kanceláře.",
        "Rada města po projednání schvaluje uzavření dodatku č. 2 a ukládá odboru správy majetku zajistit jeho podpis do konce měsíce.",
    ];

    private static readonly string[] Names = ["Ing. Radim Kozelka", "Mgr. Ivana Trnečková", "Bohuslav Pešina", "Ludmila Vránová", "JUDr. Aleš Hrubec"];
    private static readonly string[] StampInks = ["#2a3f9e", "#6a2a86", "#a02030", "#222222"];

    private readonly Random random;
    private readonly TuningPen pen;
    private readonly List<List<DrawnBox>> drawn = [];

    public TuningSheets(int seed, bool isHard = false) => (random, pen) = (new Random(seed), new TuningPen(new Random(seed + 1), isHard));

    /// <summary>The signatures of each sheet so far.</summary>
    public IReadOnlyList<IReadOnlyList<DrawnBox>> Drawn => drawn;

    /// <summary>A web page that prints as that many sheets.</summary>
    public string Html(int count)
    {
        var sheets = string.Concat(Enumerable.Range(0, count).Select(Sheet));
        return $$"""
            <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Listy</title><style>
            @page { size: A4; margin: 0 } body { margin: 0; font: 11pt Liberation Serif }
            .sheet { position: relative; width: 210mm; height: 296.6mm; overflow: hidden; page-break-after: always }
            .text { position: absolute; left: 22mm; right: 22mm; top: 20mm; text-align: justify }
            svg { position: absolute; left: 0; top: 0; width: 210mm; height: 297mm }
            table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #333; padding: 2px 6px } th { background: #d5d9e2 }
            </style><body>{{sheets}}</body></html>
            """;
    }

    private string Sheet(int number)
    {
        var boxes = new List<DrawnBox>();
        drawn.Add(boxes);
        var text = new StringBuilder("<h2>Smlouva o spolupráci</h2>");
        for (var i = 0; i < 4 + (number % 3); i++)
        {
            text.Append("<p>").Append(WebUtility.HtmlEncode(string.Join(' ', Enumerable.Range(0, 3).Select(_ => Prose[random.Next(Prose.Length)])))).Append("</p>");
        }

        if (number % 4 == 1)
        {
            text.Append("<table><tr><th>Položka</th><th>Množství</th><th>Cena bez DPH</th></tr><tr><td>Oprava střechy</td><td>1</td><td>128 400 Kč</td></tr><tr><td>Nátěr</td><td>2</td><td>14 900 Kč</td></tr></table>");
        }

        var drawing = new StringBuilder();
        if (number % 3 == 0)
        {
            drawing.Append(Logo(25 + random.Next(20), 8));
        }

        if (number % 5 == 2)
        {
            drawing.Append(Arms(170, 6));
        }

        if (number % 5 == 3)
        {
            drawing.Append(Invariant($"<rect x='24' y='{60 + random.Next(60)}' width='{40 + random.Next(60)}' height='5' style='fill:#fff04a;mix-blend-mode:multiply'/>"));
        }

        for (var side = 0; side < 2; side++)
        {
            Block(drawing, boxes, 60 + (side * 90), 235 + random.Next(15), isSigned: number % 6 != 5 && (side == 0 || number % 2 == 0));
        }

        if (number % 7 == 4)
        {
            Add(drawing, boxes, 60 + random.Next(90), 120 + random.Next(40));
        }

        return $"<div class='sheet'><div class='text'>{text}</div><svg viewBox='0 0 {SheetWidth} {SheetHeight}'>{drawing}</svg></div>";
    }

    private void Block(StringBuilder drawing, List<DrawnBox> boxes, int x, int y, bool isSigned)
    {
        var line = random.Next(3);
        drawing.Append(line switch
        {
            0 => Text(x, y, "...........................................", 4),
            1 => Invariant($"<line x1='{x - 30}' x2='{x + 30}' y1='{y}' y2='{y}' stroke='#111' stroke-width='0.3'/>"),
            _ => Text(x, y, "__________________________", 4),
        });
        drawing.Append(Text(x, y + 6, Names[random.Next(Names.Length)], 4)).Append(Text(x, y + 11, "starosta", 3.6));
        if (random.Next(2) == 0)
        {
            drawing.Append(Stamp(x + random.Next(-22, 22), y - random.Next(0, 12)));
        }

        if (isSigned)
        {
            Add(drawing, boxes, x + random.Next(-8, 8), y - 4 + random.Next(0, 6));
        }
    }

    private void Add(StringBuilder drawing, List<DrawnBox> boxes, double x, double y)
    {
        var (svg, box) = pen.Sign(x, y);
        drawing.Append(svg);
        boxes.Add(box);
    }

    private string Stamp(int x, int y)
    {
        var ink = StampInks[random.Next(StampInks.Length)];
        if (random.Next(3) == 0)
        {
            return Invariant($"<g style='fill:{ink};mix-blend-mode:multiply'><rect x='{x - 24}' y='{y - 8}' width='48' height='17' fill='none' stroke='{ink}' stroke-width='0.5'/>")
                + Text(x, y - 3, "STAVBY HORÁČEK s.r.o.", 3.4) + Text(x, y + 2, "Nádražní 118, 466 01 Jablonec", 2.8) + Text(x, y + 6, "IČO 28461124", 2.8) + "</g>";
        }

        var radius = 11 + random.Next(7);
        var letters = "MĚSTO HORNÍ LHOTA * OKRES JESENÍK * ";
        var round = string.Concat(letters.Select((letter, i) => Invariant(
            $"<text x='{x}' y='{y - radius + 4.2}' font-size='3.2' text-anchor='middle' transform='rotate({i * 360.0 / letters.Length:0.#} {x} {y})'>{letter}</text>")));
        return Invariant($"<g style='fill:{ink};opacity:0.85;mix-blend-mode:multiply'><circle cx='{x}' cy='{y}' r='{radius}' fill='none' stroke='{ink}' stroke-width='0.6'/>")
            + (random.Next(2) == 0 ? Invariant($"<circle cx='{x}' cy='{y}' r='{radius - 5}' fill='none' stroke='{ink}' stroke-width='0.35'/>") : "")
            + round + Arms(x - 4, y - 5, 0.5, ink) + "</g>";
    }

    private static string Logo(int x, int y) =>
        Invariant($"<g transform='translate({x} {y})'><rect width='9' height='9' fill='#0a6b4f'/><circle cx='15' cy='4.5' r='4.5' fill='#0a6b4f'/><path d='M22 9 L26 0 L30 9 Z' fill='#c33'/></g>");

    private static string Arms(int x, int y, double size = 1, string ink = "#b02020") => Invariant(
        $"<g transform='translate({x} {y}) scale({size})' fill='none' stroke='{ink}' stroke-width='0.7'><path d='M0 0 H16 V11 Q15 18 8 21 Q1 18 0 11 Z'/><path d='M4 4 q3 -2 4 2 q3 -1 4 3 l-2 4 q2 3 -2 4 q-3 2 -4 -2 q-4 0 -2 -4 Z' fill='{ink}'/><path d='M3 3 l2 3 M13 3 l-2 3 M3 15 l3 -2 M13 14 l-3 -2 M8 2 v3 M6 18 h4'/></g>");

    private static string Text(double x, double y, string text, double size) =>
        Invariant($"<text x='{x}' y='{y}' font-size='{size}' text-anchor='middle'>{WebUtility.HtmlEncode(text)}</text>");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
