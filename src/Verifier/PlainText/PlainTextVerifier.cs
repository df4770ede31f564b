namespace Clona.Verifier.PlainText;

/// <summary>Checks a redacted text against its original by walking both side by side.</summary>
public static class PlainTextVerifier
{
    /// <summary>
    /// How many places of <paramref name="output"/> are not what the original with <paramref name="replacements"/> (rising,
    /// apart from each other) leads to expect; 0 means sound.
    /// </summary>
    public static int CountDifferences(
        ReadOnlySpan<char> original, ReadOnlySpan<char> output, IReadOnlyList<TextReplacement> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        var differences = 0;
        var position = 0;
        foreach (var (start, end, label) in replacements)
        {
            if (start < position || end < start || end > original.Length)
            {
                return differences + 1;
            }

            differences += Consume(ref output, original[position..start]) + Consume(ref output, label);
            position = end;
        }

        differences += Consume(ref output, original[position..]);
        return output.IsEmpty ? differences : differences + 1;
    }

    private static int Consume(ref ReadOnlySpan<char> output, ReadOnlySpan<char> expected)
    {
        if (output.StartsWith(expected))
        {
            output = output[expected.Length..];
            return 0;
        }

        output = output[Math.Min(expected.Length, output.Length)..];
        return 1;
    }
}
