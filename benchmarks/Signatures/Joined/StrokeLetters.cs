namespace Clona.Signatures.Joined;

/// <summary>Letters as schools teach them, made of a few movements each.</summary>
/// <remarks>
/// A movement is a sign: <c>/</c> up to the middle, <c>|</c> down from it, <c>L</c> a loop up to the top, <c>J</c> a loop below the line, <c>n</c> an arch,
/// <c>u</c> a cup, <c>o</c> an oval, <c>e</c> a small loop, <c>-</c> along the line, <c>~</c> along the middle, <c>S</c> a double bow, <c>I</c> a tall stem,
/// <c>D</c> a large bow, <c>W</c> a large cup.
/// </remarks>
internal static class StrokeLetters
{
    /// <summary>Small letters.</summary>
    public static IReadOnlyList<string> Small { get; } = ["/o|-", "L|-", "/o-", "e-", "LJ", "oJ", "/|-", "|J", "L|n-", "nnn", "nn", "uu", "u|", "o~", "nJ", "e|-", "L-", "uJ", "/~|", "SJ"];

    /// <summary>Capitals.</summary>
    public static IReadOnlyList<string> Large { get; } = ["ID", "IDD", "DI", "SI", "IWI", "WI", "ISn", "DW", "I-S", "SDe", "IIn", "WS", "DL-"];

    /// <summary>The places through which a movement bends, in heights of small letters, y up, and how far it moves on.</summary>
    public static (IReadOnlyList<(double X, double Y)> Bends, double On) Of(char movement) => movement switch
    {
        '/' => ([(0.2, 0.4), (0.45, 1)], 0.4),
        '|' => ([(0.02, 0.95), (0, 0.3), (0.12, 0)], 0.2),
        'L' => ([(0.4, 0.7), (0.7, 2), (0.45, 2.4), (0.3, 1.7), (0.3, 0.4), (0.45, 0)], 0.5),
        'J' => ([(0.05, 0.6), (-0.05, -0.8), (-0.4, -1.3), (-0.45, -0.7), (0.3, 0.1)], 0.45),
        'n' => ([(0, 0.1), (0.15, 0.85), (0.4, 1), (0.5, 0.6), (0.5, 0)], 0.6),
        'u' => ([(0, 0.9), (0.05, 0.2), (0.3, -0.05), (0.55, 0.4), (0.6, 1)], 0.65),
        'o' => ([(0.5, 0.95), (0.1, 0.85), (0, 0.3), (0.3, 0), (0.62, 0.4), (0.5, 0.95)], 0.6),
        'e' => ([(0.15, 0.35), (0.5, 0.75), (0.3, 1), (0.08, 0.6), (0.2, 0.05), (0.5, 0.1)], 0.5),
        '-' => ([(0.25, -0.02)], 0.35),
        '~' => ([(0.2, 0.85), (0.4, 0.95)], 0.45),
        'S' => ([(0.8, 2), (0.35, 2.2), (0.2, 1.6), (0.7, 0.9), (0.5, 0), (0, 0.2)], 0.9),
        'I' => ([(0.15, 2.2), (0.1, 1.1), (0, 0)], 0.3),
        'D' => ([(0, 2), (0.8, 2.2), (1.1, 1.5), (0.6, 1), (0.1, 0.9)], 0.8),
        _ => ([(0, 2), (0.15, 0.5), (0.6, 0), (1, 0.7), (1.1, 2)], 1),
    };
}
