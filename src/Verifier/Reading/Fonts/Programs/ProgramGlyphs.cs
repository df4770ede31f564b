namespace Clona.Verifier.Reading.Fonts.Programs;

/// <summary>How many glyphs of an embedded font program no shown code leads to.</summary>
/// <remarks>Reads no more than the writer of this product writes; any other program counts as unknown.</remarks>
internal static class ProgramGlyphs
{
    /// <summary>Unused glyphs of a TrueType program; null where it cannot be read.</summary>
    /// <param name="program">The program.</param>
    /// <param name="glyphs">The glyphs that shown codes lead to; null where its own code table says so.</param>
    /// <param name="codes">The shown codes.</param>
    public static int? UnusedInTrueType(byte[] program, Func<int, int>? glyphs, IEnumerable<int> codes)
    {
        var tables = new SfntView(program);
        if (!tables.IsReadable)
        {
            return null;
        }

        var map = glyphs ?? tables.MacintoshGlyph;
        var needed = new HashSet<int> { 0 };
        var waiting = new Queue<int>(codes.Select(map));
        while (waiting.TryDequeue(out var glyph))
        {
            if (needed.Add(glyph))
            {
                tables.PartsOf(glyph).ForEach(waiting.Enqueue);
            }
        }

        return Enumerable.Range(0, tables.Count).Count(glyph => !needed.Contains(glyph));
    }

    /// <summary>Unused glyphs of a CFF program; null where it cannot be read.</summary>
    /// <param name="program">The program.</param>
    /// <param name="shown">How many codes are shown.</param>
    public static int? UnusedInCompact(byte[] program, int shown)
    {
        var view = CompactView.Read(program);
        return view is null ? null : Math.Max(0, view.Outlines.Count - 1 - shown - view.PartCount());
    }

    /// <summary>Unused glyphs of a Type 1 program; null where it cannot be read.</summary>
    /// <param name="secret">The decrypted part.</param>
    /// <param name="names">Names that shown codes lead to.</param>
    public static int? UnusedInTypeOne(byte[] secret, IReadOnlySet<string> names)
    {
        var text = System.Text.Encoding.Latin1.GetString(secret);
        var start = text.LastIndexOf("/CharStrings", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var unused = 0;
        for (var at = text.IndexOf("\n/", start, StringComparison.Ordinal); at >= 0;)
        {
            var words = text[(at + 2)..Math.Min(text.Length, at + 80)].Split(' ', 4);
            if (words.Length < 3 || words[2] != "RD" || !int.TryParse(words[1], System.Globalization.CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                break;
            }

            unused += words[0] == ".notdef" || names.Contains(words[0]) || IsPart(words[0]) ? 0 : 1;
            var end = at + 2 + words[0].Length + words[1].Length + 5 + length;
            at = end < text.Length ? text.IndexOf("\n/", end, StringComparison.Ordinal) : -1;
        }

        return unused;
    }

    // Accented letters are put together from plain letters and accents by their names in StandardEncoding.
    private static bool IsPart(string name) => name.Length == 1
        || name is "acute" or "caron" or "ring" or "dieresis" or "circumflex" or "grave" or "tilde" or "cedilla" or "ogonek"
            or "breve" or "hungarumlaut" or "dotaccent" or "macron" or "dotlessi";
}
