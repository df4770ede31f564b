using System.Globalization;
using System.Net;
using System.Text;

namespace Clona.Signatures.Joined;

/// <summary>A paper of everyday life: a list of those present, a receipt, the end of a contract, a report.</summary>
internal sealed class Paper
{
    /// <summary>What comes before the first paper.</summary>
    public const string Start =
        """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Papíry</title><style>
        @page { size: A4; margin: 0 } * { box-sizing: border-box } body { margin: 0 }
        article { position: relative; width: 210mm; height: 296.5mm; overflow: hidden; break-after: page; padding: 18mm 20mm; font-size: 10.5pt; line-height: 1.45 }
        svg { position: absolute; left: 0; top: 0; width: 210mm; height: 297mm } b.t { position: absolute; font-weight: normal; white-space: nowrap }
        </style><body>
        """;

    private static readonly string[] Faces = ["DejaVu Sans", "Liberation Serif", "Liberation Sans", "DejaVu Serif", "Liberation Sans Narrow"];
    private static readonly string[] Prose =
    [
        "Schůzi zahájil předseda v 18.05 hodin a konstatoval, že je přítomna nadpoloviční většina členů.", "Příjemce potvrzuje převzetí částky v hotovosti a zavazuje se ji použít výhradně ke sjednanému účelu.",
        "Darovaná věc nemá právní vady a obdarovaný ji do svého vlastnictví přijímá.", "Zaměstnanec byl seznámen s předpisy o bezpečnosti práce a požární ochraně.", "Revize zařízení byla provedena bez závad, příští kontrola se koná za dva roky.",
        "Obě strany shodně prohlašují, že jednaly vážně, určitě a srozumitelně, nikoli v tísni.", "Hlasování: pro 7, proti 1, zdržel se 1. Usnesení bylo přijato.", "Kupující zaplatí kupní cenu ve dvou splátkách, z nichž první je splatná při podpisu.",
    ];

    private static readonly string[] People = ["Hedvika Sojková", "Jaromír Tesák", "Ing. Blanka Rysová", "Radovan Kubišta", "Emil Zdařil", "Mgr. Simona Dunová", "Leopold Mašek", "Drahomíra Vlčková"];

    private readonly Random random;
    private readonly PaperThings things;
    private readonly StringBuilder body = new();
    private readonly StringBuilder over = new();
    private readonly List<PennedItem> penned = [];
    private readonly string face;

    /// <summary>A paper out of what a generator draws.</summary>
    public Paper(Random random)
    {
        (this.random, things) = (random, new PaperThings(random));
        face = Faces[random.Next(Faces.Length)];
        for (var i = random.Next(3); i > 0; i--)
        {
            over.Append(things.Any(random.Next(15, 160), random.Next(8, 280)));
        }

        switch (random.Next(4))
        {
            case 0:
                List();
                break;
            case 1:
                Receipt();
                break;
            default:
                Contract();
                break;
        }

        Notes();
    }

    /// <summary>What people wrote on it.</summary>
    public IReadOnlyList<PennedItem> Penned => penned;

    /// <summary>The printed part.</summary>
    public string Html => $"<article style='font-family:{face}'>{body}<svg viewBox='0 0 210 297'>{over}</svg></article>";

    // Many small signatures below each other, each in its cell.
    private void List()
    {
        var (rows, height, top) = (random.Next(5, 11), 11 + (random.NextDouble() * 6), 62);
        Prosaic("Prezenční listina", 2);
        for (var row = 0; row <= rows; row++)
        {
            over.Append(Svg($"<path d='M20 {top + (row * height):0.#} h170' stroke='#222' stroke-width='.25'/>"));
            if (row < rows)
            {
                Put(24, top + (row * height) + (height / 2) - 3, $"{row + 1}.   {People[random.Next(People.Length)]}");
                if (random.Next(4) > 0)
                {
                    Sign("in a list", 128, top + (row * height) + (height * 0.7), 50, height * 1.25);
                }
            }
        }

        over.Append(Svg($"<path d='M20 {top} v{rows * height:0.#} M120 {top} v{rows * height:0.#} M190 {top} v{rows * height:0.#}' stroke='#222' stroke-width='.25'/>"));
    }

    private void Receipt()
    {
        Prosaic("Příjmový pokladní doklad", random.Next(1, 4));
        var top = 110 + random.Next(60);
        over.Append(Svg($"<rect x='20' y='{top}' width='170' height='62' fill='none' stroke='#111' stroke-width='.5'/><path d='M20 {top + 31} h170 M76 {top} v62 M133 {top} v62' stroke='#111' stroke-width='.2'/>"));
        foreach (var (x, y, label) in new[] { (22, 1, "Schválil:"), (78, 1, "Pokladník:"), (135, 1, "Přijal:"), (22, 32, "Kontroloval:"), (78, 32, "Dne:"), (135, 32, "Razítko:") })
        {
            Put(x, top + y, label);
            if (label == "Dne:")
            {
                Date(x + 8, top + y + 20);
            }
            else if (random.Next(3) > 0)
            {
                Stamp(x + 28, top + y + 18, 5);
                Sign("in a field", x + 6, top + y + 20, 44, 26);
            }
        }
    }

    private void Contract()
    {
        Prosaic(random.Next(2) == 0 ? "Darovací smlouva" : "Zápis o schůzi", random.Next(3, 8));
        var y = 165.0 + random.Next(75);
        for (var rows = random.Next(1, 3); rows > 0 && y < 275; rows--, y += 32)
        {
            var kind = random.Next(4);
            foreach (var x in random.Next(3) == 0 ? new[] { 60.0 } : [26.0, 118.0])
            {
                Place(kind, x, y);
            }
        }
    }

    private void Place(int kind, double x, double y)
    {
        var name = People[random.Next(People.Length)];
        switch (kind)
        {
            case 0:
                over.Append(Svg($"<path d='M{x} {y:0.#} h62' stroke='#333' stroke-width='.3'/>"));
                Put(x + 12, y + 1, name);
                break;
            case 1:
                Put(x, y - 4, "Podpis: ……………………………………");
                break;
            case 2:
                Put(x, y - 4, name);
                break;
            default:
                Put(x, y - 14, "Obdarovaný:");
                Put(x, y + 5, name + ", nar. 1971");
                break;
        }

        Stamp(x + 30, y - 4, 3);
        if (random.Next(8) > 0)
        {
            Sign("at the end", x + random.Next(2, 16), y - random.Next(5), 66, 24);
        }
    }

    private void Stamp(double x, double y, int oneIn)
    {
        if (random.Next(oneIn) == 0)
        {
            over.Append(things.Stamp(x + random.Next(-10, 11), y));
        }
    }

    private void Notes()
    {
        var (writer, pen) = (new Writer(random), BroadPen.Some(random));
        switch (random.Next(7))
        {
            case 0:
                var x = 30.0 + random.Next(60);
                var y = 40 + random.Next(20);
                for (var words = random.Next(1, 5); words > 0; words--)
                {
                    var word = writer.Note(random.Next(3, 7), 1.2 + (random.NextDouble() * 0.7)).Select(line => line.At(x, y)).ToList();
                    penned.Add(new("note", IsSignature: false, word, pen));
                    x = word.SelectMany(line => line.Bends).Max(bend => bend.X) + 2.5;
                }

                break;
            case 1:
                penned.Add(new("mark", IsSignature: false, [.. writer.Mark().Select(line => line.At(18 + random.Next(100), 40 + random.Next(60)))], pen));
                break;
            case 2:
                Date(130, 45);
                break;
            default:
                break;
        }
    }

    private void Date(double x, double y)
    {
        var (writer, pen) = (new Writer(random), BroadPen.Some(random));
        penned.Add(new("date", IsSignature: false, [.. Enumerable.Range(0, 7).Select(i => writer.Figure(3).At(x + (i * 2.6) + (i / 2), y))], pen));
    }

    private void Sign(string where, double x, double y, double wide, double tall)
    {
        var (writer, pen, habit) = (new Writer(random), BroadPen.Some(random), Writer.Habits[random.Next(Writer.Habits.Count)]);
        var lines = writer.Sign(habit);
        var bends = lines.SelectMany(line => line.Bends).ToList();
        var size = Math.Min(1, Math.Min(wide / (bends.Max(at => at.X) - bends.Min(at => at.X)), tall / (bends.Max(at => at.Y) - bends.Min(at => at.Y))));
        penned.Add(new($"{habit} {where}", IsSignature: true, [.. lines.Select(line => line.At(x, y, size))], pen));
    }

    private void Prosaic(string title, int paragraphs)
    {
        body.Append("<h3>").Append(title).Append("</h3>");
        for (var i = 0; i < paragraphs; i++)
        {
            body.Append("<p style='margin:2mm 0'>").Append(Prose[random.Next(Prose.Length)]).Append(' ').Append(Prose[random.Next(Prose.Length)]).Append("</p>");
        }
    }

    private void Put(double x, double y, string words) =>
        body.Append(Svg($"<b class='t' style='left:{x:0.#}mm;top:{y:0.#}mm'>")).Append(WebUtility.HtmlEncode(words)).Append("</b>");

    private static string Svg(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
