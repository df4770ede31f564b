using System.Globalization;

namespace Clona.Signatures.Joined;

/// <summary>What lies on papers besides text and hands: stamps, emblems, plans, tears, smudges. SVG in millimetres.</summary>
/// <param name="random">Draws.</param>
internal sealed class PaperThings(Random random)
{
    private static readonly string[] Pads = ["#333f9f", "#27408b", "#58318f", "#7a1f2b", "#2a2a2a", "#0b6b5d"];

    /// <summary>A stamp about a place.</summary>
    public string Stamp(double x, double y)
    {
        var pad = Pads[random.Next(Pads.Length)];
        var shape = random.Next(4) switch
        {
            0 => Curved("Spolek zahrádkářů Zálesí", 13) + "<circle r='16.5'/><path d='M0 6 V-3 M0 0 q-5 0 -5 -5 q5 0 5 5 q5 0 5 -5 q-5 0 -5 5'/>",
            1 => "<path d='M-19 -11 L19 -11 L0 18 Z'/>" + Words(0, -6, "ZAPLACENO", 4) + Words(0, -1, "hotově", 3),
            2 => "<rect x='-26' y='-9' width='52' height='18'/>" + Words(0, -4, "Truhlářství Mašek", 4) + Words(0, 1, "Pod Hájem 44, Lomnice", 3) + Words(0, 6, "mobil 777 112 045", 3),
            _ => Words(0, -3, "MUDr. Hana Lípová", 3.8) + Words(0, 1.5, "praktická lékařka pro dospělé", 2.6) + Words(0, 5.5, "IČZ 44 117 002", 3),
        };
        return Svg($"<g transform='translate({x:0.#} {y:0.#}) rotate({random.Next(-9, 10)})' fill='none' stroke='{pad}' stroke-width='.5' opacity='{0.55 + (random.NextDouble() * 0.4):0.##}' style='mix-blend-mode:multiply;color:{pad}'>{shape}</g>");
    }

    /// <summary>Something about a place that is no writing.</summary>
    public string Any(int x, int y) => random.Next(11) switch
    {
        0 => Svg($"<g transform='translate({x} {y})' fill='none' stroke='#222' stroke-width='.3'><path d='M0 0 h38 v24 h-38 z M14 0 v13 h-14 M14 8 a5 5 0 0 0 5 5 M24 24 v-9 h14'/></g>"),
        1 => Svg($"<path d='M{x} {y} l{random.Next(30, 90)} {random.Next(-3, 4)}' stroke='#aaa' stroke-width='.35'/>"),
        2 => Svg($"<path d='M{x} {y} q2 5 -1 9 t3 8 -2 9' stroke='#777' stroke-width='.25' fill='none'/>"),
        3 => Svg($"<ellipse cx='{x}' cy='{y}' rx='14' ry='13' fill='none' stroke='#a07b4f' stroke-width='1.5' opacity='.35'/>"),
        4 => Svg($"<g transform='translate({x} {y})' stroke='#1d4e89' fill='none' stroke-width='.9'><path d='M0 8 q5 -16 9 0 q3 -12 7 0 M-2 11 h22'/></g>") + Svg($"<text x='{x + 24}' y='{y + 9}' font-size='6' font-weight='bold' fill='#1d4e89'>Alfa</text>"),
        5 => Svg($"<text x='{x}' y='{y}' font-size='7' font-style='italic' font-family='DejaVu Serif' fill='#444'>S úctou a poděkováním</text>"),
        6 => string.Concat(Enumerable.Range(0, 12).Select(_ => Svg($"<circle cx='{x + random.Next(-30, 30)}' cy='{y + random.Next(-12, 12)}' r='{0.15 + (random.NextDouble() * 0.7):0.##}' fill='#555'/>"))),
        7 => Svg($"<g transform='translate({x} {y})' fill='#222'>{string.Concat(Enumerable.Range(0, 121).Where(_ => random.Next(2) == 0).Select(i => Svg($"<rect x='{i % 11}' y='{i / 11}' width='1' height='1'/>")))}</g>"),
        8 => Svg($"<path d='M{x} {y} c10 -14 20 10 8 14 s-20 -12 -2 -18 18 20 6 22' fill='none' stroke='#9a9a9a' stroke-width='.3' stroke-dasharray='.6 .5'/>"),
        9 => "<path d='M210 0 L196 0 L210 13 Z' fill='#d0d0d0'/><path d='M196 0 L210 13' stroke='#777' stroke-width='.4'/>",
        _ => Svg($"<rect x='{x}' y='{y}' width='{random.Next(25, 80)}' height='5' fill='#ffd84d' style='mix-blend-mode:multiply'/>"),
    };

    private static string Curved(string words, double radius) => string.Concat(words.Select((letter, at) =>
        Svg($"<g transform='rotate({(at - (words.Length / 2.0)) * 13:0.#})'>") + Words(0, -radius, letter.ToString(), 3.4) + "</g>"));

    private static string Words(double x, double y, string words, double size) =>
        Svg($"<text x='{x}' y='{y}' font-size='{size}' text-anchor='middle' fill='currentColor' stroke='none'>{words}</text>");

    private static string Svg(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
