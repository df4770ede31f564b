namespace Clona.Tagger;

/// <summary>Cuts texts at line ends.</summary>
internal static class LinePieces
{
    /// <summary>The pieces of <paramref name="text"/>, each with its line end.</summary>
    public static IEnumerable<string> SplitKeepingLines(this string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            yield return text[start..end];
            start = end;
        }
    }
}
