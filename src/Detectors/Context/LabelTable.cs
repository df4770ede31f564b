using System.Text;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>All label phrases, compiled into a trie that reads a view once.</summary>
/// <remarks>
/// Matching ignores case and diacritics, takes any blanks (one line break at most) between words, and blanks or none
/// after a full stop or a slash. In names of fields an underscore or a capital stands for the blank ("rodne_cislo",
/// "rodneCislo"), and a scan may have put 0 and 1 in place of O and L ("R0DNÉ ČÍSL0", "te1."). The longest phrase wins. Source: <c>labels.tsv</c> with the columns kind, reach, flags
/// (L loose, U capitals, C colon, W weak, H heading of a list, N number must follow, T head of a column, N and T together: one of both, Y typing slips of one letter as well) and phrases divided by <c>|</c>, with a star where every ending fits.
/// </remarks>
internal sealed class LabelTable
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz ./-*()§0123456789";
    private const int LongestGap = 8;
    private const int Columns = 64;
    private static readonly Lazy<LabelTable> Shared = new(() => Load("labels.tsv"));
    private static readonly Lazy<LabelTable> SharedParties = new(() => Load("parties.tsv"));
    private static readonly Lazy<LabelTable> SharedSensitive = new(() => Load("sensitive.tsv"));
    private static readonly sbyte[] Symbols = BuildSymbols();
    private static readonly int BlankSymbol = Symbols[' '];

    // Which two characters may begin a phrase, by their symbols; column 0 stands for a blank, where anything may come.
    private readonly bool[] beginnings;
    private readonly PackedTrie trie;

    private LabelTable(PhraseTrie phrases)
    {
        beginnings = BeginningsOf(phrases);
        trie = new PackedTrie(phrases);
    }

    /// <summary>The table that ships with the detectors.</summary>
    public static LabelTable Default => Shared.Value;

    /// <summary>Words that tell legal from natural persons in the identification of a party.</summary>
    public static LabelTable Parties => SharedParties.Value;

    /// <summary>Words of special categories and of security.</summary>
    public static LabelTable Sensitive => SharedSensitive.Value;

    /// <summary>Reads a table in the format of <c>labels.tsv</c>.</summary>
    /// <exception cref="FormatException">A row does not follow the format.</exception>
    public static LabelTable Parse(string table)
    {
        var phrases = new PhraseTrie(Alphabet.Length);
        var slips = new List<(string Phrase, LabelRule Rule)>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] != '#')
            {
                AddRow(phrases, slips, line.TrimEnd('\r').Split('\t'));
            }
        }

        // Last, so that no slip takes the place of a phrase.
        foreach (var (slip, rule) in slips)
        {
            AddPhrase(phrases, slip, rule);
        }

        return new LabelTable(phrases);
    }

    /// <summary>Finds every label in <paramref name="view"/>.</summary>
    public LabelIndex Scan(string view)
    {
        var text = ViewText.Of(view);
        var index = new LabelIndex(text);
        Scan(text, index);
        return index;
    }

    /// <summary>Adds every label in <paramref name="view"/> to <paramref name="index"/>.</summary>
    public void Scan(ViewText view, LabelIndex index)
    {
        var text = view.AsSpan();
        var at = 0;
        while (Next(text, ref at, out var hit))
        {
            index.Add(hit);
        }

        index.Finish(at);
    }

    /// <summary>Puts every label in <paramref name="text"/> into <paramref name="found"/>, in place of what it
    /// held.</summary>
    public ReadOnlySpan<LabelHit> Scan(ReadOnlySpan<char> text, LabelHits found)
    {
        found.Clear();
        var at = 0;
        while (Next(text, ref at, out var hit))
        {
            found.Add(hit);
        }

        return found.All;
    }

    // The first label from the cursor on; the cursor then stands behind it, or at the end of the text.
    private bool Next(ReadOnlySpan<char> text, ref int at, out LabelHit hit)
    {
        var inWord = at > 0 && TextChars.IsWord(text[at - 1]);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var wasInWord = inWord;
            inWord = TextChars.IsWord(c);
            if (wasInWord || !MayBegin(c, TextChars.At(text, at + 1)) || !TryMatch(text, at, out hit))
            {
                continue;
            }

            at = hit.End;
            return true;
        }

        hit = default;
        return false;
    }

    private bool MayBegin(char first, char second)
    {
        var row = SymbolOf(first);
        return row >= 0 && beginnings[(row * Columns) + (TextChars.IsWhite(second) ? 0 : SymbolOf(second) + 2)];
    }

    private static bool[] BeginningsOf(PhraseTrie phrases)
    {
        var begins = new bool[Alphabet.Length * Columns];
        for (var symbol = 0; symbol < Alphabet.Length; symbol++)
        {
            var node = phrases.NodeBehind(PhraseTrie.Root, symbol);
            var row = begins.AsSpan(symbol * Columns, Columns);
            row.Fill(node != 0 && phrases.RuleAt(node) is not null);
            row[0] = node != 0;
            for (var next = 0; next < Alphabet.Length && node != 0; next++)
            {
                row[next + 2] |= phrases.NodeBehind(node, next) != 0;
            }
        }

        AddMisreadBeginnings(begins);
        return begins;
    }

    private static void AddMisreadBeginnings(bool[] begins)
    {
        foreach (var (digit, letter) in (ReadOnlySpan<(char, char)>)[('0', 'o'), ('1', 'l'), ('1', 'i')])
        {
            for (var column = Symbols['a'] + 2; column <= Symbols['z'] + 2; column++)
            {
                begins[(Symbols[digit] * Columns) + column] |= begins[(Symbols[letter] * Columns) + column];
            }
        }

        for (var row = 0; row < Alphabet.Length; row++)
        {
            foreach (var (digit, letter) in (ReadOnlySpan<(char, char)>)[('0', 'o'), ('1', 'l'), ('1', 'i')])
            {
                begins[(row * Columns) + Symbols[digit] + 2] |= row >= Symbols['a'] && row <= Symbols['z']
                    && begins[(row * Columns) + Symbols[letter] + 2];
            }
        }
    }

    private bool TryMatch(ReadOnlySpan<char> text, int start, out LabelHit hit)
    {
        hit = default;
        var node = PhraseTrie.Root;
        for (var i = start; i < text.Length;)
        {
            var c = text[i];
            var next = Step(text, ref i, ref node, c);
            if (!next)
            {
                break;
            }

            if (!TextChars.IsWhite(c) && trie.RuleAt(node) is { } rule && (rule.IsPrefix || LabelFit.EndsPhrase(rule, text, i))
                && LabelFit.Fits(rule, text, start, i))
            {
                hit = new LabelHit(rule, start, rule.IsPrefix ? WordEnd(text, i) : i);
            }
        }

        return hit.Rule is not null;
    }

    private bool Step(ReadOnlySpan<char> text, ref int i, ref int node, char c)
    {
        if (IsFieldBlank(text, i))
        {
            node = trie.NodeBehind(node, BlankSymbol);
            i++;
            return node != 0;
        }

        if (!TextChars.IsWhite(c))
        {
            var symbol = SymbolOf(c);
            node = symbol < 0 ? 0 : Child(node, symbol, text, i);
            i++;
            return node != 0;
        }

        var end = Math.Min(TextChars.SkipWhite(text, i, lineBreaks: 1), i + LongestGap);
        var afterJoint = text[i - 1] is '.' or '/' || TextChars.At(text, end) == '/';
        if (!afterJoint)
        {
            node = trie.NodeBehind(node, BlankSymbol);
        }

        i = end;
        return node != 0;
    }

    // "rodne_cislo"
    private static bool IsFieldBlank(ReadOnlySpan<char> text, int at) => text[at] == '_' && TextChars.IsWord(TextChars.At(text, at - 1))
        && TextChars.IsWord(TextChars.At(text, at + 1));

    private int Child(int node, int symbol, ReadOnlySpan<char> text, int at)
    {
        var next = trie.NodeBehind(node, symbol);
        if (next != 0)
        {
            return next;
        }

        if (MisreadSymbol(text, at) is var meant and >= 0)
        {
            var child = trie.NodeBehind(node, meant);
            return child != 0 || text[at] != '1' ? child : trie.NodeBehind(node, Symbols['i']);
        }

        var blank = trie.NodeBehind(node, BlankSymbol);
        var isHump = blank != 0 && char.IsUpper(text[at]) && char.IsLower(TextChars.At(text, at - 1));
        return isHump ? trie.NodeBehind(blank, symbol) : 0;
    }

    // 0 and 1 beside a letter.
    private static int MisreadSymbol(ReadOnlySpan<char> text, int at) =>
        text[at] is '0' or '1' && (char.IsLetter(TextChars.At(text, at - 1)) || char.IsLetter(TextChars.At(text, at + 1)))
            ? Symbols[text[at] == '0' ? 'o' : 'l'] : -1;

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && TextChars.IsWord(text[at]))
        {
            at++;
        }

        return at;
    }

    private static void AddRow(PhraseTrie phrases, List<(string Phrase, LabelRule Rule)> slips, string[] cells)
    {
        if (cells.Length != 4 || !Enum.TryParse<LabelKind>(cells[0], out var kind))
        {
            throw new FormatException("A label row needs kind, reach, flags and phrases.");
        }

        var flags = cells[2];
        var rule = LabelRule.Of(kind, int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), flags);
        foreach (var phrase in cells[3].Split('|'))
        {
            AddPhrase(phrases, phrase, rule);
            if (flags.Contains('Y', StringComparison.Ordinal))
            {
                slips.AddRange(TypingSlips.Of(phrase).Select(slip => (slip, rule)));
            }
        }
    }

    private static void AddPhrase(PhraseTrie phrases, string phrase, LabelRule rule)
    {
        var node = PhraseTrie.Root;
        var previous = '\0';
        rule = phrase.EndsWith('*') ? rule with { IsPrefix = true } : rule;
        var letters = phrase.AsSpan().TrimEnd('*');
        for (var at = 0; at < letters.Length; at++)
        {
            // Where a scan asks for none.
            if (letters[at] == ' ' && (previous is '.' or '/' || TextChars.At(letters, at + 1) == '/'))
            {
                continue;
            }

            var symbol = SymbolOf(letters[at]);
            if (symbol < 0)
            {
                throw new FormatException("A label phrase holds a character outside of the alphabet.");
            }

            node = phrases.Grow(node, symbol);
            previous = letters[at];
        }

        phrases.End(node, rule);
    }

    private static int SymbolOf(char c) => c < Symbols.Length ? Symbols[c] : TextChars.IsDash(c) ? Symbols['-'] : -1;

    private static sbyte[] BuildSymbols()
    {
        var symbols = new sbyte[0x250];
        for (var c = 0; c < symbols.Length; c++)
        {
            symbols[c] = (sbyte)Alphabet.IndexOf(TextChars.Fold((char)c), StringComparison.Ordinal);
        }

        return symbols;
    }

    private static LabelTable Load(string name)
    {
        using var stream = typeof(LabelTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }
}
