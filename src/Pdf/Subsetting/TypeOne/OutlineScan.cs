namespace Clona.Pdf.Subsetting.TypeOne;

/// <summary>What Type 1 outlines call: subroutines, and other glyphs they are put together from.</summary>
internal sealed class OutlineScan(TypeOneFont font)
{
    private const int Composite = 6;

    private readonly HashSet<int> subroutines = [];

    /// <summary>The numbers of the subroutines that were called so far; some of them perhaps only seem to be.</summary>
    public IReadOnlySet<int> Subroutines => subroutines;

    /// <summary>Scans an outline; gives the codes of StandardEncoding that it is put together from.</summary>
    public List<int> Scan(ReadOnlySpan<byte> outline)
    {
        List<int> numbers = [];
        List<int> components = [];
        for (var at = 0; at < outline.Length;)
        {
            var first = outline[at];
            if (first >= 32)
            {
                numbers.Add(Number(outline, ref at));
                continue;
            }

            at++;
            if (first == 12)
            {
                var second = at < outline.Length ? outline[at++] : (byte)0;
                if (second == Composite && numbers.Count >= 2)
                {
                    components.AddRange(numbers[^2..]);
                }

                // Numbers go through division and other subroutines to a later call.
                continue;
            }

            if (first == 10)
            {
                numbers.ForEach(Call);
            }

            numbers.Clear();
        }

        return components;
    }

    // Which of the numbers at hand is the call's, only an interpreter could say: each that could be is kept.
    private void Call(int number)
    {
        if (font.Subroutines.TryGetValue(number, out var code) && subroutines.Add(number))
        {
            Scan(code.Span);
        }
    }

    private static int Number(ReadOnlySpan<byte> code, ref int at)
    {
        var first = code[at];
        var size = first switch { 255 => 5, >= 247 => 2, _ => 1 };
        var rest = code[at..];
        at += size;
        return rest.Length < size
            ? 0
            : first switch
            {
                255 => (rest[1] << 24) | (rest[2] << 16) | (rest[3] << 8) | rest[4],
                >= 251 => (-(first - 251) * 256) - rest[1] - 108,
                >= 247 => ((first - 247) * 256) + rest[1] + 108,
                _ => first - 139,
            };
    }
}
