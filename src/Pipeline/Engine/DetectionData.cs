using System.Reflection;

namespace Clona.Pipeline.Engine;

/// <summary>The data that detectors are handed as bytes; embedded in this assembly.</summary>
internal static class DetectionData
{
    /// <summary>The lexicon of names and places (models/lexicon).</summary>
    public static ReadOnlyMemory<byte> Lexicon() => Resource("clona-lexicon.bin");

    /// <summary>The learned tagger of names and addresses (models/tagger).</summary>
    public static ReadOnlyMemory<byte> Tagger() => Resource("clona-tagger.bin");

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
