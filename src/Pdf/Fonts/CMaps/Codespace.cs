namespace Clona.Pdf.Fonts.CMaps;

/// <summary>How strings of a Type 0 font fall into codes; docs/decisions/0001, rule 5.</summary>
/// <remarks>
/// Where all ranges have one length, every code takes it, in the range or not. Where lengths differ, the first range
/// that matches counts, in order of length; what matches none takes the shortest length. A rest too short for a code is
/// one code.
/// </remarks>
internal sealed class Codespace
{
    private readonly CodespaceRange[] ranges;
    private readonly int shortest;
    private readonly bool isUniform;

    /// <summary>Makes a code space; without ranges codes take two bytes.</summary>
    public Codespace(IEnumerable<CodespaceRange> ranges)
    {
        this.ranges = [.. ranges.OrderBy(range => range.Length)];
        shortest = this.ranges.Length == 0 ? 2 : this.ranges[0].Length;
        isUniform = this.ranges.Length == 0 || this.ranges[^1].Length == shortest;
    }

    /// <summary>Two bytes a code.</summary>
    public static Codespace TwoBytes { get; } = new([]);

    /// <summary>The ranges, shortest codes first.</summary>
    public IReadOnlyList<CodespaceRange> Ranges => ranges;

    /// <summary>The first code of <paramref name="text"/>, which is not empty.</summary>
    public CharacterCode NextCode(ReadOnlySpan<byte> text)
    {
        var length = Math.Min(isUniform ? shortest : MatchingLength(text), text.Length);
        var value = 0;
        for (var i = 0; i < length; i++)
        {
            value = (value << 8) | text[i];
        }

        return new CharacterCode(value, length);
    }

    private int MatchingLength(ReadOnlySpan<byte> text)
    {
        foreach (ref readonly var range in ranges.AsSpan())
        {
            if (range.Matches(text))
            {
                return range.Length;
            }
        }

        return shortest;
    }
}
