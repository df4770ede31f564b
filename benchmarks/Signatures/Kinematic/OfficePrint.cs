using System.Globalization;
using System.Net;

namespace Clona.Signatures.Kinematic;

/// <summary>What offices print and stamp: letterheads, seals, and what may be taken for strokes of a pen. SVG in millimetres.</summary>
/// <param name="random">Draws.</param>
internal sealed class OfficePrint(Random random)
{
    private static readonly string[] Inks = ["#30338c", "#4d2f91", "#a8323e", "#26262b", "#1f5fa8", "#2f6b4a"];

    /// <summary>A line of print.</summary>
    public static string Line(double x, double y, string words, double size, string style = "normal", string anchor = "start") =>
        Svg($"<text x='{x:0.#}' y='{y:0.#}' font-size='{size:0.##}' font-style='{style}' text-anchor='{anchor}'>") + WebUtility.HtmlEncode(words) + "</text>";

    /// <summary>A row of dots to sign on.</summary>
    public static string Dots(double x, double y, double room) =>
        Svg($"<path d='M{x - (room / 2)} {y} h{room}' stroke='#222' stroke-width='.35' stroke-dasharray='.35 .85'/>");

    /// <summary>A line to sign on.</summary>
    public static string Rule(double x, double y, double room) => Svg($"<path d='M{x - (room / 2)} {y} h{room}' stroke='#222' stroke-width='.22'/>");

    /// <summary>A field to sign in.</summary>
    public static string Frame(double x, double y, double room) =>
        Svg($"<rect x='{x - (room / 2)}' y='{y - 12}' width='{room}' height='17' fill='none' stroke='#444' stroke-width='.2'/>");

    /// <summary>The head of a letter.</summary>
    public string Letterhead() => random.Next(3) switch
    {
        0 => Line(25, 17, "ÚŘAD MĚSTSKÉ ČÁSTI", 5) + Line(25, 22, "odbor životního prostředí", 3.4) + Svg($"<path d='M172 9 q8 -4 14 1 v9 q-7 8 -14 0 z m3 4 l4 5 4 -6 m-7 8 q4 2 6 -1' fill='none' stroke='{Ink()}' stroke-width='.6'/>"),
        1 => Svg($"<path d='M24 22 c5 -16 9 4 13 -8 s6 10 12 -4' fill='none' stroke='{Ink()}' stroke-width='1.3' stroke-linecap='round'/>") + Line(54, 19, "Vodárny Podhůří, a.s.", 4.4, "italic"),
        _ => Svg($"<g fill='none' stroke='{Ink()}' stroke-width='.35'>{Wavy(20, 14, 170, 7)}</g>") + Line(105, 27, "OSVĚDČENÍ", 7, anchor: "middle"),
    };

    /// <summary>Something that nobody wrote: a map, a hatching, a code, a chart, dirt, the shadow of a staple, printed script.</summary>
    public string Decoy(int x, int y) => random.Next(10) switch
    {
        0 => Svg($"<g fill='none' stroke='#555' stroke-width='.25'>{Streets(x, y)}</g>"),
        1 => Svg($"<g stroke='#333' stroke-width='.18'>{string.Concat(Enumerable.Range(0, 22).Select(i => Svg($"<path d='M{x + i} {y + 12} l9 -12'/>")))}</g>"),
        2 => Svg($"<g fill='#000'>{string.Concat(Enumerable.Range(0, 34).Select(i => Svg($"<rect x='{x + (i * 1.1)}' y='{y}' width='{(random.Next(3) + 1) * 0.28}' height='10'/>")))}</g>"),
        3 => Svg($"<path d='M{x} {y} v14 h30 M{x} {y + 10} l6 -5 6 3 7 -7 8 4' fill='none' stroke='#347' stroke-width='.45'/>"),
        4 => Line(x, y, "Vážený pane řediteli", 6, "italic"),
        5 => Svg($"<path d='M{x} {y} q3 -2 6 1 t5 0 3 3 -6 2 -7 -1 z' fill='#b9a68a' opacity='.5'/>"),
        6 => Svg($"<path d='M8 9 l9 3' stroke='#777' stroke-width='1' opacity='.6'/><path d='M9 10.4 l9 3' stroke='#ccc' stroke-width='1.2'/>"),
        7 => Svg($"<g fill='none' stroke='{Ink()}' stroke-width='.2'>{Wavy(x, y, 40, 3.5)}</g>"),
        8 => Svg($"<path d='M0 99 L210 {98 + random.Next(3)}' stroke='#c4c4c4' stroke-width='.5'/>"),
        _ => Svg($"<g fill='none' stroke='{Ink()}' stroke-width='.7'><path d='M{x} {y % 20 + 9} a6 6 0 1 1 9 2 l8 -9 m-3 9 q3 -7 8 -1 t7 -2'/></g>") + Line(x + 30, y % 20 + 9, "STUDIO", 4.5),
    };

    /// <summary>A seal or a stamp in lines.</summary>
    public string Seal(double x, double y)
    {
        var ink = Ink();
        var inside = random.Next(4) switch
        {
            0 => Ringed("SPRÁVA LESŮ A RYBNÍKŮ  ♦  ČESKÁ REPUBLIKA  ♦  ", 15),
            1 => Ringed("MATEŘSKÁ ŠKOLA U MLÝNA * ", 11.5),
            2 => Line(0, -5, "DOŠLO", 4.6, anchor: "middle") + Line(0, 0, "19. 08. 2025", 4.2, anchor: "middle") + Line(0, 4.4, "č. j. 4417", 3, anchor: "middle") + "<rect x='-17' y='-11' width='34' height='18' rx='2' fill='none' stroke-width='.55'/>",
            _ => Line(-20, -4, "Petr Malý – elektro", 3.2) + Line(-20, 0, "Horní 5, Vimperk", 2.9) + Line(-20, 4, "IČ 65518842", 2.9),
        };
        return Svg($"<g transform='translate({x:0.#} {y:0.#}) rotate({random.Next(-15, 16)})' style='color:{ink};stroke:none;opacity:{0.5 + (random.NextDouble() * 0.45):0.##};mix-blend-mode:multiply'>")
            + inside.Replace("<text ", $"<text style='fill:{ink}' ", StringComparison.Ordinal).Replace("fill='none'", $"fill='none' stroke='{ink}'", StringComparison.Ordinal) + "</g>";
    }

    private static string Ringed(string words, double radius)
    {
        var letters = words.Select((letter, at) => Svg($"<g transform='rotate({at * 360.0 / words.Length:0.#})'>") + Line(0, 3.3 - radius, letter.ToString(), 2.7, anchor: "middle") + "</g>");
        return Svg($"<circle r='{radius}' fill='none' stroke-width='.5'/><circle r='{radius - 4.6}' fill='none' stroke-width='.3'/>") + string.Concat(letters)
            + "<path d='M-5 4 l5 -9 5 9 z M-3 1 q3 -3 6 0 M0 -5 v9' fill='none' stroke-width='.45'/>";
    }

    private static string Wavy(double x, double y, double width, double height) => string.Concat(Enumerable.Range(0, 5).Select(line =>
        "<path d='M" + string.Join(" L", Enumerable.Range(0, (int)(width * 2)).Select(i => Svg($"{x + (i * 0.5):0.##} {y + (height * Math.Sin((i * 0.13) + (line * 0.7)) * Math.Cos(i * 0.017)):0.##}"))) + "'/>"));

    private string Streets(int x, int y) => string.Concat(Enumerable.Range(0, 7).Select(_ =>
        Svg($"<path d='M{x + random.Next(40)} {y} q{random.Next(-9, 10)} {random.Next(12)} {random.Next(-14, 15)} {10 + random.Next(14)} t{random.Next(-20, 20)} {random.Next(12)}'/>")));

    private string Ink() => Inks[random.Next(Inks.Length)];

    private static string Svg(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
