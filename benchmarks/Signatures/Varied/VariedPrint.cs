using System.Globalization;
using System.Net;

namespace Clona.Signatures.Varied;

/// <summary>What is printed and stamped on a sheet besides its text: SVG in millimetres.</summary>
/// <param name="random">Draws.</param>
internal sealed class VariedPrint(Random random)
{
    private static readonly string[] StampInks = ["#24379a", "#5d2484", "#b3202c", "#1d1d20", "#3a54b8"];

    /// <summary>A stamp of an office or a firm: round, oval or in lines.</summary>
    public string Stamp(double x, double y)
    {
        var ink = StampInks[random.Next(StampInks.Length)];
        var (shape, turn, faint) = (random.Next(4), random.Next(-12, 12), 0.55 + (random.NextDouble() * 0.4));
        var inside = shape switch
        {
            0 => Round(ink, 12 + random.Next(7)),
            1 => Oval(ink),
            2 => Lines(ink, "none"),
            _ => Lines(ink, ink),
        };
        return Text($"<g transform='translate({x} {y}) rotate({turn})' style='fill:{ink};opacity:{faint};mix-blend-mode:multiply;font-family:Liberation Sans'>{inside}</g>");
    }

    /// <summary>A logo or arms for the head of a letter.</summary>
    public string Head(double x, double y) => random.Next(4) switch
    {
        0 => Text($"<g transform='translate({x} {y})'><circle cx='8' cy='8' r='7' fill='none' stroke='#004a8f' stroke-width='2'/><path d='M2 11 C6 2 10 14 14 4' fill='none' stroke='#e2001a' stroke-width='1.6'/></g>"),
        1 => Text($"<g transform='translate({x} {y})' fill='none' stroke='#222' stroke-width='.5'><path d='M0 0 h15 v10 q-1 8 -7.5 10 q-6.5 -2 -7.5 -10 z M0 7 h15 M7.5 0 v20'/><path d='M2 5 l2 -3 2 3 M9 12 q3 -4 4 1 t-3 3 M2 10 q2 3 4 0 t-1 6' fill='#444'/></g>"),
        2 => Text($"<text x='{x}' y='{y + 9}' style='font:italic bold 9px Liberation Serif;fill:#14532d'>Lesy&amp;Voda</text><path d='M{x} {y + 12} q12 3 24 0 t20 -1' fill='none' stroke='#14532d' stroke-width='.8'/>"),
        _ => Text($"<g transform='translate({x} {y})' fill='#1b6e3c'><path d='M8 0 l2.4 5 5.6 .7 -4 4 1 5.6 -5 -2.7 -5 2.7 1 -5.6 -4 -4 5.6 -.7 z'/></g>"),
    };

    /// <summary>A marker, a hole, a staple, dirt, a fold, the edge of a photograph.</summary>
    public string Accident() => random.Next(8) switch
    {
        0 => Text($"<rect x='{20 + random.Next(50)}' y='{40 + random.Next(120)}' width='{20 + random.Next(80)}' height='{4 + random.Next(8)}' style='fill:#{(random.Next(2) == 0 ? "f7ee3a" : "8cf09a")};mix-blend-mode:multiply'/>"),
        1 => "<circle cx='8' cy='108' r='2.9' fill='#333'/><circle cx='8' cy='188' r='2.9' fill='#333'/>",
        2 => "<path d='M6 5 l11 4' stroke='#555' stroke-width='.7' fill='none'/>",
        3 => string.Concat(Enumerable.Range(0, 25).Select(_ => Text($"<circle cx='{random.Next(210)}' cy='{random.Next(297)}' r='{0.1 + (random.NextDouble() * 0.5)}' fill='#666'/>"))),
        4 => "<path d='M0 148.5 H210' stroke='#bbb' stroke-width='.6'/>",
        5 => "<rect x='204' y='0' width='6' height='297' fill='#3a3a3a'/>",
        6 => Text($"<g transform='translate({120 + random.Next(30)} {150 + random.Next(40)})' stroke='#333' stroke-width='.4' fill='none'><path d='M0 30 V0 M0 30 H45'/><path d='M0 26 L9 18 18 21 27 9 36 13 44 3' stroke='#0b5' stroke-width='.8'/></g>"),
        _ => Text($"<path d='M{25 + random.Next(30)} {130 + random.Next(60)} c14 9 22 -11 31 2 s18 -8 24 5' fill='none' stroke='#8a6d3b' stroke-width='1.4' opacity='.35'/>"),
    };

    /// <summary>Formats with the dot of English.</summary>
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line of print.</summary>
    public static string Words(double x, double y, string words, double size = 4, string anchor = "middle") =>
        Text($"<text x='{x}' y='{y}' font-size='{size}' text-anchor='{anchor}'>{WebUtility.HtmlEncode(words)}</text>");

    private static string Round(string ink, int radius)
    {
        const string Around = "OBEC DOLNÍ KALNÁ · OKRES TRUTNOV · ";
        var letters = string.Concat(Around.Select((letter, i) => Text(
            $"<text y='{3.8 - radius}' font-size='2.9' text-anchor='middle' transform='rotate({i * 360.0 / Around.Length})'>{letter}</text>")));
        return Text($"<circle r='{radius}' fill='none' stroke='{ink}' stroke-width='.7'/><circle r='{radius - 5.2}' fill='none' stroke='{ink}' stroke-width='.4'/>") + letters
            + "<path d='M-4 -5 h8 v6 q-1 4 -4 5 q-3 -1 -4 -5 z M-4 -1 h8 M0 -5 v11' fill='none' stroke='" + ink + "' stroke-width='.5'/>";
    }

    private static string Oval(string ink) =>
        Text($"<ellipse rx='19' ry='10' fill='none' stroke='{ink}' stroke-width='.6'/>") + Words(0, -2, "MUDr. praxe Ústí", 3.2) + Words(0, 3, "tel. 475 200 118", 2.8);

    private static string Lines(string ink, string frame) =>
        Text($"<rect x='-23' y='-8' width='46' height='17' fill='none' stroke='{frame}' stroke-width='.5'/>")
        + Words(0, -3, "DŘEVOVÝROBA KALINA s.r.o.", 3) + Words(0, 1.5, "Lesní 12, 539 01 Hlinsko", 2.7) + Words(0, 6, "IČO: 27119854  DIČ: CZ27119854", 2.5);
}
