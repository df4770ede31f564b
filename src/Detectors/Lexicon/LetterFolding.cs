namespace Clona.Detectors.Lexicon;

/// <summary>Maps letters to lower case without diacritics, one character to one character.</summary>
internal static class LetterFolding
{
    private const int TableLength = 0x1F00;

    private static readonly string[] Variants =
    [
        "aáàâäãåāăąạảấầẩẫậắằẳẵặ", "cčćçĉċ", "dďđð", "eéěèêëēĕėęẹẻẽếềểễệ", "gğģĝġ", "hĥħ", "iíìîïĩīĭįıỉị", "jĵ", "kķ",
        "lľĺļłŀ", "nňńñņ", "oóòôöõøōŏőọỏốồổỗộơớờởỡợ", "rřŕŗ", "sšśşŝșß", "tťţŧț", "uúůùûüũūŭűųưụủứừửữự", "wŵ",
            "yýÿŷỳỵỷỹ", "zžźż",
    ];

    private static readonly char[] Folded = Build();

    /// <summary>The folded form of <paramref name="letter"/>; anything unknown only loses its case.</summary>
    public static char Fold(char letter) => letter < TableLength ? Folded[letter] : letter;

    /// <summary>Folds <paramref name="source"/> into <paramref name="target"/>, which is at least as long.</summary>
    public static void Fold(ReadOnlySpan<char> source, Span<char> target)
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Fold(source[i]);
        }
    }

    /// <summary>The folded form of <paramref name="text"/>.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (target, source) =>
        Fold(source, target));

    private static char[] Build()
    {
        var table = new char[TableLength];
        for (var i = 0; i < TableLength; i++)
        {
            table[i] = char.ToLowerInvariant((char)i);
        }

        foreach (var variants in Variants)
        {
            foreach (var letter in variants)
            {
                table[letter] = variants[0];
                table[char.ToUpperInvariant(letter)] = variants[0];
            }
        }

        return table;
    }
}
