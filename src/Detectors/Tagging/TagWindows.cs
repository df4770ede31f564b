using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Divides a text into windows that are decoded each for itself.</summary>
internal static class TagWindows
{
    /// <summary>Index of the token behind the window that begins at <paramref name="start"/>.</summary>
    /// <remarks>It ends with a line where it can, else before a small word, so that no name is cut.</remarks>
    public static int EndOf(ReadOnlySpan<Token> tokens, int start)
    {
        var limit = start + TagMemory.Window;
        if (limit >= tokens.Length)
        {
            return tokens.Length;
        }

        var small = limit;
        for (var end = limit; end > start + (TagMemory.Window / 2); end--)
        {
            if (tokens[end].LinesBefore > 0)
            {
                return end;
            }

            small = small == limit && tokens[end].Shape == WordShape.Lower ? end : small;
        }

        return small;
    }
}
