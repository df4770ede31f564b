using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Slips;

/// <summary>Looks through a text that was read in pictures for what reading gets wrong: letters and digits that look alike, lost signs, words torn
/// apart or glued together, the "@" of addresses.</summary>
/// <remarks>A slip is one only where the text means nothing as it stands and is known once it is set right. Safe for use by several threads.</remarks>
internal sealed class SlipReader
{
    private readonly NameSlips names;
    private readonly TornNames torn;
    private readonly ReadSigns signs;

    public SlipReader(NameLexicon lexicon)
    {
        var analyzer = new NameAnalyzer(lexicon);
        names = new NameSlips(analyzer);
        torn = new TornNames(analyzer);
        signs = new ReadSigns(names);
    }

    /// <summary>Whether <paramref name="text"/> itself shows that it was read in pictures.</summary>
    public bool LooksRead(string text) => signs.In(text);

    /// <summary>The text with the slips of its <paramref name="read"/> parts set right.</summary>
    public MendedText Read(string text, IReadOnlyList<TextSpan> read)
    {
        var all = MailSlips.In(text).Concat(NumberSlips.Torn(text)).Concat(OfWords(text));
        List<Slip> slips = [.. all.Where(slip => read.Any(part => part.Contains(slip.Span)))];
        slips.Sort((one, other) => one.Span.CompareTo(other.Span));
        return new MendedText(text, slips);
    }

    private IEnumerable<Slip> OfWords(string text)
    {
        List<TextSpan> words = [.. ReadWords.Of(text)];
        for (var i = 0; i < words.Count; i++)
        {
            var before = i > 0 ? words[i - 1] : default;
            var after = i + 1 < words.Count ? words[i + 1] : default;
            var slip = NumberSlips.Of(text, words[i], before, after) ?? torn.Glued(text, words[i]) ?? names.Of(text, words[i]);
            if (slip is { } word)
            {
                yield return word;
            }

            if (i + 1 < words.Count && torn.Torn(text, words[i], after) is { } gap)
            {
                yield return gap;
            }
        }
    }
}
