using System.Net;
using System.Text;

namespace Clona.Signatures.Varied;

/// <summary>A sheet as people hand it in: a text, places to sign of many kinds, stamps, notes, accidents.</summary>
/// <remarks>Shares no code with the makers of tuning sheets: what holds on both is likely to hold elsewhere.</remarks>
internal sealed class VariedSheet
{
    private static readonly string[] Lines =
    [
        "Dodavatel odpovídá za to, že zboží má vlastnosti sjednané touto smlouvou a obvyklou jakost.", "Výpovědní lhůta činí tři měsíce a začíná běžet prvním dnem následujícího měsíce.",
        "Zastupitelstvo bere na vědomí zprávu o hospodaření za uplynulé čtvrtletí.", "Žádám o povolení kácení dvou dřevin rostoucích na pozemku parc. č. 418/3.",
        "Cena je splatná do třiceti dnů od doručení daňového dokladu objednateli.", "Nájemce je povinen užívat věc řádně a platit nájemné podle článku IV.",
        "Tato dohoda se uzavírá na dobu určitou a lze ji měnit jen písemnými dodatky.", "Stavební úřad oznamuje zahájení řízení a nařizuje ústní jednání na místě.",
        "Prohlašuji, že všechny údaje uvedené v této žádosti jsou pravdivé a úplné.", "Předávací protokol tvoří nedílnou součást smlouvy jako příloha č. 2.",
    ];

    private static readonly string[] Names = ["Ing. Pavel Hrdina", "Zdeňka Rokytová", "Mgr. Tomáš Bělina, Ph.D.", "Vlasta Čermáková", "Karel Štorek", "JUDr. Ilona Vavřinová"];
    private static readonly string[] Labels = ["Podpis:", "podpis žadatele:", "Za objednatele:", "Schválil:", "Převzal dne:", "Vlastnoruční podpis"];

    private readonly Random random;
    private readonly Hand hand;
    private readonly VariedPrint print;
    private readonly StringBuilder drawing = new();
    private readonly StringBuilder text = new();
    private readonly List<InkItem> ink = [];

    /// <summary>Makes one; the same for the same seed.</summary>
    public VariedSheet(int seed)
    {
        random = new(seed);
        (hand, print) = (new(random), new(random));
        Body();
        if (random.Next(2) == 0)
        {
            drawing.Append(print.Head(20 + random.Next(140), 5));
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            drawing.Append(print.Accident());
        }

        Notes();
        var y = 178.0 + random.Next(25);
        for (var row = 0; row < 3 && y < 275; row++, y += 28 + random.Next(12))
        {
            Row(y);
        }
    }

    /// <summary>What pens drew.</summary>
    public IReadOnlyList<InkItem> Ink => ink;

    /// <summary>The printed part, as an element of a web page.</summary>
    public string Html => $"<div class='sheet'><div class='text'>{text}</div><svg viewBox='0 0 210 297'>{drawing}</svg></div>";

    private void Body()
    {
        text.Append("<h3>").Append(random.Next(2) == 0 ? "Dohoda o užívání" : "Žádost o vyjádření").Append("</h3>");
        for (var i = random.Next(3, 8); i > 0; i--)
        {
            text.Append("<p>").Append(WebUtility.HtmlEncode(string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Lines[random.Next(Lines.Length)])))).Append("</p>");
        }
    }

    // Ink that is no signature.
    private void Notes()
    {
        var pen = Pen.Any(random);
        switch (random.Next(9))
        {
            case 0:
                Note(pen, 25 + random.Next(60), 155, random.Next(3, 7));
                break;
            case 1:
                Add("tick", [.. hand.Tick().Select(stroke => stroke.Placed(16, 60 + random.Next(60)))], pen);
                break;
            case 2:
                Add("line", [.. hand.Line(20 + random.Next(50)).Select(stroke => stroke.Placed(30 + random.Next(40), 50 + random.Next(60)))], pen);
                break;
            case 3:
                Add("ring", [.. hand.RingAround(22 + random.Next(20), 8).Select(stroke => stroke.Placed(60 + random.Next(60), 50 + random.Next(60)))], pen);
                break;
            case 4:
                Note(pen, 150, 20 + random.Next(15), 2);
                break;
            case 5:
                drawing.Append(VariedPrint.Words(22, 160, "V .......................... dne", 4, "start"));
                Note(pen, 27, 159.5, 1);
                Note(pen, 72, 159.5, 1);
                break;
            default:
                break;
        }
    }

    private void Note(Pen pen, double x, double y, int words)
    {
        for (var (i, at) = (0, x); i < words; i++)
        {
            var word = hand.Word(random.Next(3, 8), 1.6 + (random.NextDouble() * 0.8)).Select(stroke => stroke.Placed(at, y)).ToList();
            Add("note", word, pen);
            at = word.SelectMany(stroke => stroke.Points).Max(point => point.X) + 2.5;
        }
    }

    // One to three places to sign beside each other.
    private void Row(double y)
    {
        var kind = random.Next(7);
        var columns = kind is 2 or 5 ? 1 : random.Next(1, 3);
        for (var column = 0; column < columns; column++)
        {
            var x = columns == 1 ? 60 + random.Next(90) : 58 + (column * 92);
            Place(kind, x, y);
        }
    }

    private void Place(int kind, double x, double y)
    {
        var name = Names[random.Next(Names.Length)];
        drawing.Append(kind switch
        {
            0 => VariedPrint.Text($"<path d='M{x - 28} {y} h56' stroke='#000' stroke-width='.25'/>") + VariedPrint.Words(x, y + 5, name),
            1 => VariedPrint.Words(x, y, "................................................", 4) + VariedPrint.Words(x, y + 5, name) + VariedPrint.Words(x, y + 10, "jednatel", 3.5),
            2 => VariedPrint.Words(x - 24, y, Labels[random.Next(Labels.Length)], 4, "end"),
            3 => VariedPrint.Words(x, y + 8, name) + VariedPrint.Words(x, y + 13, "místostarosta", 3.6),
            4 => VariedPrint.Text($"<rect x='{x - 40}' y='{y - 9}' width='80' height='16' fill='none' stroke='#333' stroke-width='.3'/><path d='M{x - 5} {y - 9} v16' stroke='#333' stroke-width='.3'/>") + VariedPrint.Words(x - 37, y + 1, name, 3.6, "start"),
            5 => VariedPrint.Words(x, y + 1, name, 4.2),
            _ => VariedPrint.Words(x, y, "- - - - - - - - - - - - - - - - - - - -", 4) + VariedPrint.Words(x, y + 5, "podpis", 3),
        });
        var isStamped = random.Next(5) < 2;
        if (isStamped)
        {
            drawing.Append(print.Stamp(x + random.Next(-20, 20), y - random.Next(-2, 8)));
        }

        if (random.Next(6) > 0)
        {
            Sign(kind, kind == 4 ? x + 16 : x + random.Next(-8, 9), y - (kind == 5 ? 1 : random.Next(0, 6)), isStamped);
        }
    }

    private void Sign(int kind, double x, double y, bool isStamped)
    {
        var way = Hand.Ways[random.Next(Hand.Ways.Count)];
        var strokes = hand.Sign(way);
        var points = strokes.SelectMany(stroke => stroke.Points).ToList();
        var wide = points.Max(at => at.X) - points.Min(at => at.X);
        var scale = kind == 4 ? Math.Min(1, 34 / wide) : Math.Min(0.75 + (random.NextDouble() * 0.6), 80 / wide);
        var pen = Pen.Any(random);
        Add($"{way} {pen.Name} place {kind}{(isStamped ? " stamped" : "")}", [.. strokes.Select(stroke => stroke.Placed(x, y, scale))], pen, isSignature: true);
    }

    private void Add(string kind, IReadOnlyList<Stroke> strokes, Pen pen, bool isSignature = false) => ink.Add(new(kind, isSignature, strokes, pen));
}
