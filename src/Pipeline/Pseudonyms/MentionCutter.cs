using System.Text;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Cuts a mention into words; titles stay out.</summary>
internal static class MentionCutter
{
    // These count with a full stop only: they are names, too.
    private static readonly HashSet<string> ShortTitles = new(
        ["doc", "dr", "por", "str", "ak", "st", "ml", "ph", "ll", "th", "ed", "art", "mga", "insp", "akad", "arch", "soch", "prof", "ing", "dipl", "et", "ma", "ba"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Titles = new(
        [
            "ing", "mgr", "bc", "bca", "judr", "mudr", "phdr", "rndr", "paeddr", "mvdr", "mddr", "thdr", "thlic", "pharmdr", "rsdr", "phmr",
            "rcdr", "csc", "drsc", "phd", "mba", "msc", "dis", "llm", "bba", "mpa", "dsc", "artd", "thd", "plk", "pplk", "mjr", "kpt", "npor",
            "ppor", "nprap", "prap", "pprap", "rtm", "nrtm", "prof", "mrs",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Halves = new(["ph", "ll", "th", "ed", "art"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of <paramref name="mention"/> that may be names, in order.</summary>
    public static IReadOnlyList<MentionWord> Words(string mention)
    {
        List<MentionWord> words = [];
        var afterComma = false;
        var afterHalf = false;
        for (var position = 0; position < mention.Length;)
        {
            afterComma |= mention[position] == ',';
            if (!char.IsLetter(mention[position]))
            {
                position++;
                continue;
            }

            var end = EndOfWord(mention, position);
            var word = new MentionWord(position, end, Plain(mention, position, end), end < mention.Length && mention[end] == '.', afterComma);
            var isTitle = IsTitle(word) || (afterHalf && word.Word.Length == 1);
            afterHalf = isTitle && Halves.Contains(word.Word);
            if (!isTitle)
            {
                words.Add(word);
            }

            position = end;
        }

        return words;
    }

    private static bool IsTitle(in MentionWord word) =>
        (word.HasDot && ShortTitles.Contains(word.Word) && word.Word.Length > 1) || (Titles.Contains(word.Word) && word.IsCapital)
        || (word.HasDot && Titles.Contains(word.Word));

    // A hyphen inside belongs to the word, also where the line ends behind it.
    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '\u0301' or '\u030C' or '\u00AD')
            {
                end++;
                continue;
            }

            var next = text[end] is '-' or '‑' or '–' ? AfterBreak(text, end + 1) : -1;
            if (next < 0)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int AfterBreak(string text, int position)
    {
        var next = position;
        while (next < text.Length && text[next] is '\n' or '\r')
        {
            next++;
        }

        return next < text.Length && char.IsLetter(text[next]) ? next : -1;
    }

    private static string Plain(string text, int start, int end)
    {
        var plain = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (text[i] is '-' or '‑' or '–')
            {
                // Of two surnames the first one shows the form; a word broken at a line end goes on in small letters.
                if (plain.Length > 1 && i + 1 < end && char.IsUpper(text[AfterBreak(text, i + 1)]))
                {
                    break;
                }
            }
            else if (char.IsLetter(text[i]))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
