namespace Clona.Speed.Layers;

/// <summary>The fixed reference: counts letters through a table, one look-up per code unit, bound by memory as the rules are.</summary>
/// <remarks>Never to be changed: every committed ratio is a ratio to it.</remarks>
internal static class LetterScan
{
    private static readonly byte[] IsLetter = [.. Enumerable.Range(0, 0x10000).Select(c => char.IsLetter((char)c) ? (byte)1 : (byte)0)];

    public static int Count(string text)
    {
        var table = IsLetter;
        var count = 0;
        foreach (var c in text)
        {
            count += table[c];
        }

        return count;
    }
}
