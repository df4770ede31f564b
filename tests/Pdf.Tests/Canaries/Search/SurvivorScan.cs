namespace Clona.Pdf.Tests.Canaries.Search;

/// <summary>Searches a file for a value with code that the engine and its verifier do not share.</summary>
internal static class SurvivorScan
{
    /// <summary>Whether any part of the file reads as one of the needles, forwards or backwards.</summary>
    public static bool Finds(byte[] file, IEnumerable<string> needles)
    {
        string[] searched = [.. needles.Select(TextViews.Fold).SelectMany(needle => new[] { needle, string.Concat(needle.Reverse()) })];
        return TextsOf(file).Any(text => Array.Exists(searched, needle => text.Contains(needle, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> TextsOf(byte[] file)
    {
        byte[][] parts = [file, .. RawStreams.Of(file)];
        var shown = new List<byte>();
        foreach (var part in parts)
        {
            var tokens = new RawTokens(part);
            shown.AddRange(part == file ? [] : tokens.Shown);
            foreach (var text in TextViews.Of(part).Concat(tokens.Values.SelectMany(TextViews.Of)))
            {
                yield return text;
            }
        }

        foreach (var text in TextViews.Of([.. shown]).Concat(parts.Select(RawMap.In).OfType<RawMap>().Select(map => TextViews.Fold(map.Read(shown)))))
        {
            yield return text;
        }
    }
}
