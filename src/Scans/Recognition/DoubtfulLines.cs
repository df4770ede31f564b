using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>Reads words once more with the English network, where the first reading is not sure or may have lost an "@".</summary>
/// <remarks>
/// Only the words in question are shown to it, since a second reading of whole lines costs half as much as the first of the page. It
/// knows no Czech letters: of what it reads only addresses of e-mail, numbers and words that the first network hardly read count.
/// Not safe for use by several threads.
/// </remarks>
internal sealed class DoubtfulLines : IDisposable
{
    private const double SureWord = 60;
    private const double HardlyRead = 40;
    private const double SureAgain = 75;
    private const int ShortestWord = 3;
    private const int MostWords = 60;
    private const double Around = 4;
    private const double LeastGain = 5;

    // What two networks read differently is no proof against strokes of a pen that lie there.
    private const double MostSure = 70;
    private const double LeastForAddress = 50;

    // What stands behind the "@", which the Czech network takes for another sign or leaves out.
    private static readonly string[] AddressParts = [".cz", ".com", ".eu", ".net", ".org", ".sk", "mail"];

    private TesseractReader? second;

    /// <summary>The letters, words read again among them.</summary>
    public IReadOnlyList<ReadLetter> ReadAgain(IReadOnlyList<ReadLetter> letters, GrayPicture picture, int dotsPerInch)
    {
        var words = WordsOf(letters);
        words.ForEach(Mend);
        var spans = Spans(words).Take(MostWords).ToList();
        if (spans.Count == 0)
        {
            return [.. words.SelectMany(word => word)];
        }

        second ??= new TesseractReader("eng");
        second.Show(picture, dotsPerInch);
        foreach (var (first, last) in spans.AsEnumerable().Reverse())
        {
            Replace(words, first, last, WordsOf(second.ReadLine(BoxOf(words[first..(last + 1)], picture))));
        }

        second.Forget();
        return [.. words.SelectMany(word => word)];
    }

    /// <inheritdoc/>
    public void Dispose() => second?.Dispose();

    private static List<List<ReadLetter>> WordsOf(IReadOnlyList<ReadLetter> letters)
    {
        List<List<ReadLetter>> words = [];
        foreach (var letter in letters)
        {
            if (letter.StartsLine || letter.StartsWord || words.Count == 0)
            {
                words.Add([]);
            }

            words[^1].Add(letter);
        }

        return words;
    }

    // Nobody writes such a sign into a word: it is the "@" that the Czech network does not know.
    private static void Mend(List<ReadLetter> word)
    {
        for (var i = 1; i < word.Count - 1; i++)
        {
            if (word[i].Text is "©" or "®" && char.IsLetterOrDigit(word[i - 1].Text, 0) && char.IsLetterOrDigit(word[i + 1].Text, 0))
            {
                word[i] = word[i] with { Text = "@" };
            }
        }
    }

    // An address that lost its "@" may have become two words: what stands before it on the line is looked at with it.
    private static IEnumerable<(int First, int Last)> Spans(List<List<ReadLetter>> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isAddress = IsAddressWithoutSign(words[i]);
            if (isAddress || IsDoubtful(words[i]))
            {
                yield return (isAddress && i > 0 && !words[i][0].StartsLine ? i - 1 : i, i);
            }
        }
    }

    private static bool IsAddressWithoutSign(List<ReadLetter> word)
    {
        var text = TextOf(word);
        return !text.Contains('@', StringComparison.Ordinal) && !text.StartsWith("www", StringComparison.OrdinalIgnoreCase)
            && AddressParts.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    // Only what may be a name or a number is worth the second network.
    private static bool IsDoubtful(List<ReadLetter> word) =>
        word.Count >= ShortestWord && word[0].WordConfidence < SureWord
        && word.Exists(letter => char.IsUpper(letter.Text, 0) || char.IsDigit(letter.Text, 0) || letter.Text[0] == '@');

    private static void Replace(List<List<ReadLetter>> words, int first, int last, List<List<ReadLetter>> again)
    {
        var before = words[first..(last + 1)];
        if (again.Count == 0)
        {
            return;
        }

        var address = again.Find(word => word.Exists(letter => letter.Text[0] == '@') && word[0].WordConfidence >= LeastForAddress);
        var isBetter = address is not null || (last == first && again.Count == 1 && IsBetter(before[0], again[0]));
        if (!isBetter)
        {
            return;
        }

        var taken = address ?? again[0];
        var gone = before.FindAll(word => Overlaps(word, taken));
        var place = gone.Count == 0 ? -1 : words.IndexOf(gone[0]);
        if (place < 0)
        {
            return;
        }

        var startsLine = gone[0][0].StartsLine;
        words.RemoveRange(place, gone.Count);
        words.Insert(place, [
            .. taken.Select((letter, index) => letter with
            {
                StartsLine = index == 0 && startsLine, StartsWord = index == 0, WordConfidence = Math.Min(letter.WordConfidence, MostSure),
            }),
        ]);
    }

    private static bool IsBetter(List<ReadLetter> word, List<ReadLetter> again) =>
        again.Exists(letter => char.IsLetter(letter.Text, 0))
            ? word[0].WordConfidence < HardlyRead && again[0].WordConfidence >= SureAgain
            : again[0].WordConfidence > word[0].WordConfidence + LeastGain;

    private static bool Overlaps(List<ReadLetter> word, List<ReadLetter> other)
    {
        var (one, two) = (Whole(word), Whole(other));
        return Math.Min(one.Right, two.Right) - Math.Max(one.Left, two.Left) > Math.Min(one.Width, two.Width) / 2;

        static ScanBox Whole(List<ReadLetter> letters) => letters.Select(letter => letter.Box).Aggregate((a, b) => a.Union(b));
    }

    private static ScanBox BoxOf(List<List<ReadLetter>> words, GrayPicture picture)
    {
        var box = words.SelectMany(word => word).Select(letter => letter.Box).Aggregate((one, other) => one.Union(other)).Grow(Around);
        return new(Math.Max(0, box.Left), Math.Max(0, box.Top), Math.Min(picture.Width, box.Right), Math.Min(picture.Height, box.Bottom));
    }

    private static string TextOf(IEnumerable<ReadLetter> word) => string.Concat(word.Select(letter => letter.Text));
}
