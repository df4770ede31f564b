namespace Clona.Signatures.Varied;

/// <summary>A pen: how wide, how dark, how steadily it writes.</summary>
/// <param name="Name">Its kind.</param>
/// <param name="Width">Millimetres.</param>
/// <param name="Red">Red of the dry ink, 0 to 255.</param>
/// <param name="Green">Green of it.</param>
/// <param name="Blue">Blue of it.</param>
/// <param name="Cover">How much of the paper it covers, 0 to 1.</param>
/// <param name="Uneven">How much its width and cover change along a stroke, 0 to 1.</param>
/// <param name="Skips">How many gaps it leaves in a centimetre.</param>
internal sealed record Pen(string Name, double Width, byte Red, byte Green, byte Blue, double Cover, double Uneven, double Skips)
{
    private static readonly (string Name, byte Red, byte Green, byte Blue)[] Inks =
    [
        ("blue", 28, 52, 160), ("navy", 24, 30, 84), ("violet", 84, 40, 140), ("black", 22, 22, 26), ("grey", 90, 92, 98), ("azure", 60, 110, 205), ("green", 20, 100, 70),
        ("red", 180, 40, 50),
    ];

    /// <summary>A pen as people have them; red and green ones are rare.</summary>
    public static Pen Any(Random random)
    {
        var (name, red, green, blue) = Inks[random.Next(12) switch { < 3 => 0, < 5 => 1, < 6 => 2, < 9 => 3, 9 => 4, 10 => 5, _ => 6 + random.Next(2) }];
        return random.Next(10) switch
        {
            < 5 => new("ball " + name, Between(0.3, 0.6), red, green, blue, Between(0.75, 1), 0.35, 0),
            < 7 => new("felt " + name, Between(0.6, 1.1), red, green, blue, Between(0.85, 1), 0.1, 0),
            7 => new("pale " + name, Between(0.3, 0.5), red, green, blue, Between(0.4, 0.6), 0.4, 0),
            8 => new("dry " + name, Between(0.3, 0.5), red, green, blue, Between(0.6, 0.9), 0.6, Between(0.5, 2)),
            _ => new("fine " + name, Between(0.18, 0.3), red, green, blue, Between(0.7, 1), 0.3, 0),
        };

        double Between(double low, double high) => low + (random.NextDouble() * (high - low));
    }
}
