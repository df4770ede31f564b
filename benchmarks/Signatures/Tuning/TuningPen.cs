using System.Globalization;
using System.Text;

namespace Clona.Signatures.Tuning;

/// <summary>Draws signatures as SVG for tuning: loops, zigzags, initials, flat waves, with a flourish here and there.</summary>
/// <param name="random">Draws.</param>
/// <param name="isHard">Whether the pens are thin, dry and pale as well, and some signatures small.</param>
internal sealed class TuningPen(Random random, bool isHard = false)
{
    private static readonly string[] PaleInks = ["#9fb0dc", "#8f97c9", "#8a8a90", "#a89cc8", "#777c88", "#1a1a1a", "#101018", "#24336e", "#3b3b3b", "#5570b8"];

    private static readonly string[] Inks =
        ["#1a2f8a", "#2b4fc4", "#3a1f7a", "#141414", "#333338", "#7088c8", "#20244c", "#5a3fa8", "#0f3f9e", "#454545"];

    /// <summary>A signature whose middle lies about at a place, and the box around it.</summary>
    public (string Svg, DrawnBox Box) Sign(double x, double y)
    {
        var isSmall = isHard && random.Next(3) == 0;
        var (width, height) = isSmall ? (Between(9, 20), Between(4, 8)) : (Between(18, 55), Between(6, 16));
        var kind = random.Next(isHard ? 5 : 4);
        var parts = kind switch
        {
            0 => Loops(width, height),
            1 => Zigzag(width, height),
            2 => isSmall ? Initials(Between(6, 10), Between(5, 9)) : Initials(Between(9, 16), Between(8, 14)),
            4 => Broken(width, height),
            _ => Flat(width, height),
        };
        if (random.Next(3) == 0)
        {
            parts = [.. parts, Flourish(parts.SelectMany(part => part).Max(at => at.X), height)];
        }

        var slope = Between(-0.15, 0.08);
        var box = new DrawnBox(1e9, 1e9, -1e9, -1e9);
        var path = new StringBuilder();
        var from = parts.SelectMany(part => part).Min(at => at.X);
        var to = parts.SelectMany(part => part).Max(at => at.X);
        List<(double X, double Y)> places = [];
        foreach (var part in parts)
        {
            var verb = 'M';
            foreach (var (px, py) in part)
            {
                var (atX, atY) = (x + px - ((from + to) / 2), y + py + (slope * px));
                box = box.With(atX, atY);
                AddUpTo(places, atX, atY, isJoined: verb == 'L');
                path.Append(CultureInfo.InvariantCulture, $"{verb}{atX:0.##} {atY:0.##} ");
                verb = 'L';
            }
        }

        var ink = isHard ? PaleInks[random.Next(PaleInks.Length)] : Inks[random.Next(Inks.Length)];
        var thickness = isHard ? Between(0.18, 0.45) : Between(0.28, 0.75);
        if (isHard)
        {
            box = box with { Kind = FormattableString.Invariant($"{kind}{(isSmall ? " small" : "")} {ink} {thickness:0.00}") };
        }

        var style = string.Create(
            CultureInfo.InvariantCulture,
            $"fill:none;stroke:{ink};stroke-width:{thickness:0.##};stroke-linecap:round;stroke-linejoin:round;opacity:{Between(0.75, 1):0.##};mix-blend-mode:multiply");
        return ($"<path d='{path}' style='{style}'/>", box with { Places = places });
    }

    private static void AddUpTo(List<(double X, double Y)> places, double x, double y, bool isJoined)
    {
        const double Step = 0.2;
        var (fromX, fromY) = isJoined ? places[^1] : (x, y);
        var steps = Math.Max(1, (int)(Math.Sqrt(((x - fromX) * (x - fromX)) + ((y - fromY) * (y - fromY))) / Step));
        places.AddRange(Enumerable.Range(1, steps).Select(i => (fromX + ((x - fromX) * i / steps), fromY + ((y - fromY) * i / steps))));
    }

    private List<(double X, double Y)>[] Loops(double width, double height)
    {
        var (turns, wide, phase) = (Between(5, 11), Between(0.02, 0.09) * width, Between(0, 6));
        return
        [
            Curve(200, t => (
                (width * t) + (wide * Math.Cos((turns * 2 * Math.PI * t) + phase)),
                height * Envelope(t) * 0.5 * Math.Sin((turns * 2 * Math.PI * t) + (Math.Sin(9 * t) * 0.8)))),
        ];
    }

    private List<(double X, double Y)>[] Zigzag(double width, double height)
    {
        List<(double X, double Y)> points = [];
        var count = random.Next(9, 18);
        for (var i = 0; i <= count; i++)
        {
            var reach = height * Envelope(i / (double)count) * Between(0.25, 0.6);
            points.Add((width * i / count + Between(-1, 1), i % 2 == 0 ? -reach : reach * Between(0.3, 1)));
        }

        return [points];
    }

    private static List<(double X, double Y)>[] Initials(double width, double height) =>
    [
        Curve(60, t => (width * 0.35 * Math.Sin(5.5 * t), height * (0.5 - t) + (1.5 * Math.Sin(8 * t)))),
        Curve(70, t => ((width * 0.6) + (width * 0.3 * Math.Cos(7 * t)), height * 0.5 * Math.Sin((9 * t) + 1))),
    ];

    private List<(double X, double Y)>[] Flat(double width, double height)
    {
        var turns = Between(4, 9);
        return
        [
            Curve(50, t => (4 * Math.Sin(6 * t), height * 0.6 * Math.Cos(5 * t))),
            Curve(150, t => (3 + (width * t), (height * 0.16 * (1 - (t * 0.6)) * Math.Sin(turns * 2 * Math.PI * t)) + (height * 0.1 * t))),
        ];
    }

    private static List<(double X, double Y)> Flourish(double width, double height) =>
        Curve(60, t => (width * (0.95 - (0.9 * t)) + (2 * Math.Sin(6 * t)), (height * 0.45) + (height * 0.2 * Math.Sin(4 * t))));

    // Letters apart from each other, as people write who lift the pen.
    private List<(double X, double Y)>[] Broken(double width, double height)
    {
        var count = random.Next(4, 8);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var (at, tall, turn, phase) = (width * i / count, height * (i == 0 ? 0.9 : Between(0.3, 0.6)), Between(4, 7), Between(0, 6));
                return Curve(30, t => (at + (width / count * 0.8 * t) + (0.8 * Math.Sin((turn * t) + phase)), tall * 0.5 * Math.Cos((turn * 1.3 * t) + phase)));
            }),
        ];
    }

    private static double Envelope(double t) => 0.35 + (0.65 * Math.Exp(-t * 2.5)) + (0.1 * Math.Sin(15 * t));

    private double Between(double low, double high) => low + (random.NextDouble() * (high - low));

    private static List<(double X, double Y)> Curve(int steps, Func<double, (double X, double Y)> at) =>
        [.. Enumerable.Range(0, steps + 1).Select(i => at(i / (double)steps))];
}
