namespace Clona.Detectors.Structure;

/// <summary>Groups tokens into lines.</summary>
internal static class LineReader
{
    /// <summary>All lines that hold a token.</summary>
    public static IReadOnlyList<TextLine> Read(TokenizedText text)
    {
        var lines = new List<TextLine>();
        var tokens = text.Tokens;
        var first = 0;
        for (var index = 1; index <= tokens.Length; index++)
        {
            if (index == tokens.Length || tokens[index].LinesBefore > 0)
            {
                lines.Add(new TextLine(first, index, Math.Max(0, tokens[first].LinesBefore - 1)));
                first = index;
            }
        }

        return tokens.Length == 0 ? [] : lines;
    }
}
