namespace Clona.Pdf.Images.Jbig2;

/// <summary>The four templates of generic regions (ITU-T T.88, figures 3 to 6).</summary>
internal static class GenericTemplates
{
    // Contexts in which rows say that they are like the row above (figures 8 to 11).
    private static readonly int[] RepeatContexts = [0x9B25, 0x0795, 0x00E5, 0x0195];

    /// <summary>The adaptive pixels where they usually stand.</summary>
    public static (int X, int Y)[] UsualPlaces(int template) =>
        template == 0 ? [(3, -1), (-3, -1), (2, -2), (-2, -2)] : [(template == 1 ? 3 : 2, -1)];

    /// <summary>How many adaptive pixels a template has.</summary>
    public static int AdaptiveCount(int template) => template == 0 ? 4 : 1;

    /// <summary>The context in which a row says that it is like the row above.</summary>
    public static int RepeatContext(int template) => RepeatContexts[template];

    /// <summary>A template with its adaptive pixels.</summary>
    public static PixelTemplate Of(int template, IReadOnlyList<(int X, int Y)> adaptive) => template switch
    {
        0 => new(
            (-1, 0), (-2, 0), (-3, 0), (-4, 0), adaptive[0], (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), adaptive[1], adaptive[2],
            (1, -2), (0, -2), (-1, -2), adaptive[3]),
        1 => new(
            (-1, 0), (-2, 0), (-3, 0), adaptive[0], (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (2, -2), (1, -2), (0, -2), (-1, -2)),
        2 => new((-1, 0), (-2, 0), adaptive[0], (1, -1), (0, -1), (-1, -1), (-2, -1), (1, -2), (0, -2), (-1, -2)),
        _ => new((-1, 0), (-2, 0), (-3, 0), (-4, 0), adaptive[0], (1, -1), (0, -1), (-1, -1), (-2, -1), (-3, -1)),
    };
}
