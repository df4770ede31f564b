namespace Clona.Signatures.Kinematic;

/// <summary>What a pen leaves on paper.</summary>
/// <param name="Name">Its kind.</param>
/// <param name="Width">Of a slow line, in millimetres.</param>
/// <param name="Dye">What a full layer takes from red, green and blue light, 0 to 1.</param>
/// <param name="Flow">How full the layer is, 0 to 1.</param>
/// <param name="Thins">By how much fast lines are thinner and paler, 0 to 1.</param>
/// <param name="Grain">How much the grain of the paper shows, 0 to 1.</param>
internal sealed record Nib(string Name, double Width, (double Red, double Green, double Blue) Dye, double Flow, double Thins, double Grain)
{
    private static readonly (string Name, (double, double, double) Dye)[] Dyes =
    [
        ("royal", (0.87, 0.75, 0.28)), ("dark blue", (0.93, 0.9, 0.62)), ("black", (0.9, 0.91, 0.9)), ("charcoal", (0.72, 0.71, 0.68)),
        ("purple", (0.6, 0.83, 0.35)), ("teal", (0.9, 0.5, 0.48)), ("black", (0.93, 0.93, 0.91)), ("sky", (0.7, 0.5, 0.14)), ("brown", (0.5, 0.7, 0.8)),
    ];

    /// <summary>A pen out of a drawer.</summary>
    public static Nib Any(Random random)
    {
        var (name, dye) = Dyes[random.Next(Dyes.Length + 4) is var at && at < Dyes.Length ? at : at % 3];
        return random.Next(11) switch
        {
            < 5 => new("ball " + name, In(0.26, 0.5), dye, In(0.75, 1), In(0.2, 0.5), In(0, 0.25)),
            < 7 => new("gel " + name, In(0.35, 0.65), dye, 1, In(0, 0.2), 0),
            7 => new("thick " + name, In(0.9, 1.5), dye, In(0.8, 1), In(0, 0.2), In(0, 0.2)),
            8 => new("thin pale " + name, In(0.18, 0.3), dye, In(0.35, 0.6), In(0.3, 0.6), In(0, 0.3)),
            9 => new("dry " + name, In(0.3, 0.6), dye, In(0.6, 0.9), In(0.4, 0.7), In(0.5, 0.8)),
            _ => new("pencil", In(0.3, 0.5), (0.62, 0.62, 0.6), In(0.6, 0.9), In(0.1, 0.4), In(0.4, 0.6)),
        };

        double In(double low, double high) => low + (random.NextDouble() * (high - low));
    }
}
