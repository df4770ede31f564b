namespace Clona.Pdf.Recoding;

/// <summary>Which channels of a JPEG 2000 picture are its colours, and which says what can be seen through (ITU-T T.800, I.5.3.6).</summary>
/// <param name="Colors">Numbers of the channels that are the colours, in the order of the colour space.</param>
/// <param name="Opacity">Number of the other channel; null where there is none, or nobody asks for it.</param>
internal sealed record JpxChannels(IReadOnlyList<int> Colors, int? Opacity)
{
    /// <summary>The meaning of a channel that says what can be seen through.</summary>
    public const int Seen = -1;

    private const int Most = 255;

    /// <summary>Those of a picture.</summary>
    /// <param name="header">What it says of itself.</param>
    /// <param name="channels">How many it has.</param>
    /// <param name="colors">How many the colour space has.</param>
    /// <param name="withOpacity">Whether a channel has to say what can be seen through, and all others but one colour each.</param>
    /// <returns>Null where it does not say of each colour which channel it is.</returns>
    public static JpxChannels? Of(JpxHeader header, int channels, int colors, bool withOpacity)
    {
        var meanings = header.Meanings ?? Enumerable.Range(0, channels).ToDictionary(channel => channel, channel => (int?)(withOpacity && channel == colors ? Seen : channel));
        var places = meanings.Where(item => item.Value is not null && item.Key < channels).ToDictionary(item => item.Value!.Value, item => item.Key);
        var isWhole = Enumerable.Range(0, colors).All(places.ContainsKey) && (!withOpacity || (places.ContainsKey(Seen) && channels == colors + 1));
        return isWhole ? new([.. Enumerable.Range(0, colors).Select(color => places[color])], withOpacity ? places[Seen] : null) : null;
    }

    /// <summary>Colours as they were before they were multiplied by what can be seen through; where nothing is seen they are white.</summary>
    /// <param name="plane">The samples of one colour.</param>
    /// <param name="opacity">What can be seen of each.</param>
    /// <param name="white">The sample of white: none of an ink, all of a light.</param>
    public static byte[] Divided(ReadOnlySpan<byte> plane, ReadOnlySpan<byte> opacity, byte white)
    {
        var divided = new byte[plane.Length];
        for (var at = 0; at < divided.Length; at++)
        {
            divided[at] = opacity[at] == 0 ? white : (byte)Math.Min(Most, ((plane[at] * Most) + (opacity[at] / 2)) / opacity[at]);
        }

        return divided;
    }
}
