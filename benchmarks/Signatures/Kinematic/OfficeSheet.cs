using System.Globalization;
using System.Text;

namespace Clona.Signatures.Kinematic;

/// <summary>A letter, a form or an order of an office, with places to sign between its lines, at its end or in its margin.</summary>
internal sealed class OfficeSheet
{
    /// <summary>What all sheets begin with.</summary>
    public const string Style =
        """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Písemnosti</title><style>
        @page { size: 210mm 297mm; margin: 0 } body { margin: 0 } section { position: relative; height: 296.5mm; overflow: hidden; page-break-after: always }
        svg { position: absolute; inset: 0; width: 210mm; height: 297mm } text { fill: #111 }
        </style><body>
        """;

    private static readonly string[] Fonts = ["Liberation Sans", "DejaVu Serif", "Liberation Serif", "Liberation Sans Narrow", "Liberation Mono", "DejaVu Sans"];
    private static readonly string[] Sentences =
    [
        "K Vaší žádosti ze dne 14. března sdělujeme, že spis byl postoupen", "příslušnému orgánu, který o věci rozhodne ve lhůtě třiceti dnů.", "Poplatek uhraďte převodem na účet úřadu pod uvedeným symbolem.",
        "Proti tomuto usnesení se lze odvolat do patnácti dnů od oznámení.", "Komise doporučuje přidělit byt č. 12 v ulici Na Výsluní žadateli,", "který je v pořadníku veden od roku 2019 a splňuje podmínky.",
        "Odběratel převzal zboží v pořádku a bez zjevných závad, což níže", "stvrzuje svým podpisem. Reklamace se uplatňují písemně u prodejce.", "Výkon práce z domova se sjednává nejvýše na osm dní v měsíci.", "Termín kontroly bude oznámen nejméně pět pracovních dnů předem.",
    ];

    private static readonly string[] Names = ["Bc. Otakar Vlach", "PhDr. Milena Suková", "Stanislav Hanák", "Ing. arch. Dita Křenková", "Jiřina Modrá", "Vítězslav Opat"];
    private static readonly string[] Offices = ["vedoucí odboru", "předseda komise", "ředitelka", "za prodávajícího", "oprávněná úřední osoba", "člen představenstva"];

    private readonly Random random;
    private readonly OfficePrint print;
    private readonly string font;
    private readonly StringBuilder svg = new();
    private readonly List<WrittenItem> written = [];

    /// <summary>Makes one out of what a generator draws.</summary>
    public OfficeSheet(Random random)
    {
        (this.random, print) = (random, new OfficePrint(random));
        font = Fonts[random.Next(Fonts.Length)];
        if (random.Next(2) == 0)
        {
            svg.Append(print.Letterhead());
        }

        var y = Text(38 + random.Next(25));
        for (var i = random.Next(3); i > 0; i--)
        {
            svg.Append(print.Decoy(random.Next(20, 150), random.Next(170, 270)));
        }

        Notes();
        Places(Math.Max(y + 24, 120 + random.Next(70)));
    }

    /// <summary>What hands wrote.</summary>
    public IReadOnlyList<WrittenItem> Written => written;

    /// <summary>The printed part.</summary>
    public string Html => $"<section><svg viewBox='0 0 210 297' font-family='{font}'>{svg}</svg></section>";

    private int Text(int y)
    {
        var size = 3.3 + (random.NextDouble() * 0.9);
        for (var i = random.Next(4, 15); i > 0; i--, y += 6)
        {
            svg.Append(OfficePrint.Line(25, y, Sentences[random.Next(Sentences.Length)] + " " + Sentences[random.Next(Sentences.Length)][..40], size, random.Next(12) == 0 ? "italic" : "normal"));
        }

        return y;
    }

    private void Notes()
    {
        var (hand, nib) = (new MotorHand(random), Nib.Any(random));
        switch (random.Next(8))
        {
            case 0:
                Note(hand, nib, random.Next(25, 90), random.Next(100, 160), random.Next(2, 6));
                break;
            case 1:
                Write("tick", hand.Tick(), nib, 14 + random.Next(8), 50 + random.Next(80));
                break;
            case 2:
                Write("line", [hand.Sweep(30 + random.Next(60), 0)], nib, 25 + random.Next(40), 50 + random.Next(60));
                break;
            case 3:
                Note(hand, nib, 25, 110 + random.Next(40), 1);
                break;
            default:
                break;
        }
    }

    private void Note(MotorHand hand, Nib nib, double x, double y, int words)
    {
        for (var i = 0; i < words; i++)
        {
            var word = hand.Word(random.Next(3, 7), 1.4 + (random.NextDouble() * 0.7));
            Write("note", word, nib, x, y);
            x += word.SelectMany(trace => trace.Steps).Max(at => at.X) + 3;
        }
    }

    private void Places(double y)
    {
        for (var row = random.Next(1, 4); row > 0 && y < 282; row--, y += 26 + random.Next(14))
        {
            var columns = random.Next(1, 4);
            var kind = random.Next(6);
            for (var column = 0; column < columns; column++)
            {
                Place(kind, 105 + ((column - ((columns - 1) / 2.0)) * (columns == 3 ? 62 : 88)), y, columns == 3 ? 50 : 72);
            }
        }
    }

    private void Place(int kind, double x, double y, double room)
    {
        var (name, office) = (Names[random.Next(Names.Length)], Offices[random.Next(Offices.Length)]);
        svg.Append(kind switch
        {
            0 => OfficePrint.Dots(x, y, room) + OfficePrint.Line(x, y + 5, name, 3.6, anchor: "middle") + OfficePrint.Line(x, y + 9.5, office, 3.1, anchor: "middle"),
            1 => OfficePrint.Line(x - (room / 2), y - 8, office + ":", 3.3) + OfficePrint.Rule(x, y, room) + OfficePrint.Line(x, y + 4.4, "jméno, příjmení, podpis", 2.6, anchor: "middle"),
            2 => OfficePrint.Line(x, y + 4, name, 3.8, anchor: "middle") + OfficePrint.Line(x, y + 8.5, office, 3.3, "italic", "middle"),
            3 => OfficePrint.Line(x, y - 1, name, 3.8, anchor: "middle"),
            4 => OfficePrint.Frame(x, y, room) + OfficePrint.Line(x - (room / 2) + 1.5, y - 9, "Podpis " + office, 2.4),
            _ => "",
        });
        var isStamped = random.Next(3) == 0;
        if (isStamped)
        {
            svg.Append(print.Seal(x + random.Next(-18, 19), y - 4 + random.Next(-5, 6)));
        }

        if (random.Next(7) > 0)
        {
            Sign(kind, x + random.Next(-7, 8), y - random.Next(0, 7), room, isStamped);
        }
    }

    private void Sign(int kind, double x, double y, double room, bool isStamped)
    {
        var (hand, nib, way) = (new MotorHand(random), Nib.Any(random), MotorHand.Ways[random.Next(MotorHand.Ways.Count)]);
        var traces = hand.Sign(way);
        var steps = traces.SelectMany(trace => trace.Steps).ToList();
        var (wide, tall) = (steps.Max(at => at.X) - steps.Min(at => at.X), steps.Max(at => at.Y) - steps.Min(at => at.Y));
        var size = Math.Min(1, Math.Min((room + 8) / wide, 30 / tall));
        if (Math.Max(wide, tall) * size > 5)
        {
            written.Add(new($"{way} place {kind}{(isStamped ? " sealed" : "")}", IsSignature: true, [.. traces.Select(trace => trace.Placed(x, y, size, (random.NextDouble() - 0.7) * 0.15))], nib));
        }
    }

    private void Write(string kind, IReadOnlyList<Trace> traces, Nib nib, double x, double y) =>
        written.Add(new(kind, IsSignature: false, [.. traces.Select(trace => trace.Placed(x, y))], nib));
}
