using System.Reflection;

namespace Clona.Pipeline.Engine;

/// <summary>The data that detectors are handed as bytes.</summary>
internal static class DetectionData
{
    /// <summary>The lexicon of names and places (models/lexicon), embedded in this assembly.</summary>
    public static ReadOnlyMemory<byte> Lexicon()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("clona-lexicon.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
