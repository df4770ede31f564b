using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds identifiers of data boxes (datové schránky): seven letters and digits beside a label.</summary>
/// <remarks>
/// Zákon č. 300/2008 Sb. and the ISDS operating rules: seven characters of a–z and 2–9. After a mere "datová
/// schránka" in a
/// sentence a word without digits is taken only behind a colon or a bracket.
/// </remarks>
public sealed class DataboxDetector : IDetector
{
    private const int IdLength = 7;
    private const int OwnerReach = 90;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("databox", 2);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var place in text.Labels.PlacesOf(LabelKind.Databox))
        {
            TryValue(text, place, sink);
        }

        return text.Labels.ReadTo;
    }

    private static void TryValue(DetectionText text, LabelledPlace place, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var label = place.Label;
        var start = place.IsCell ? CellStart(view, place) : IsRandomAt(view, label.End + 1) ? label.End + 1 : SkipIdWord(view, place.Start);
        if (!place.IsCell && (start + IdLength > view.Length || view.Slice(start, IdLength).ContainsAnyExcept(IdChars)
            || TextChars.IsWord(TextChars.At(view, start + IdLength))))
        {
            start = BehindOwner(view, label.End, start);
        }

        var end = start + IdLength;
        var reach = end <= view.Length && DataboxShape.IsMixed(view[start..end], out _) ? Math.Max(label.Rule.Reach, OwnerReach) : label.Rule.Reach;
        if ((!place.IsCell && start - label.End > reach) || end > place.End)
        {
            return;
        }

        var value = view[start..end];
        if (TextChars.IsWord(TextChars.At(view, end)) || value.ContainsAnyExcept(IdChars)
            || (place.IsCell && IsPlate(value) && text.Labels.Announces(LabelKind.Plate, start)))
        {
            return;
        }

        var isWordLike = IsWordLike(value);
        if (!isWordLike || IsMarked(view, place, start, end))
        {
            sink.Add(new Candidate(FindingType.Databox, new TextSpan(start, end), EvidenceStrength.Labelled, [
                label.Rule.IsWeak && !place.IsCell ? DataboxWeakLabel : DataboxLabel, isWordLike ? DataboxWordLike : DataboxDigits]));
            ReadList(view[..place.End], end, sink);
        }
    }

    // "datová schránka tdnmpxu. Technika:": right behind the label, whatever follows.
    private static bool IsRandomAt(ReadOnlySpan<char> view, int start) => start + IdLength <= view.Length && view[start - 1] == ' '
        && !view.Slice(start, IdLength).ContainsAnyExcept(IdChars) && !TextChars.IsWord(TextChars.At(view, start + IdLength))
        && !IsWordLike(view.Slice(start, IdLength));

    // "ID DS: abc2345, def3456 a ghi4567"
    private static void ReadList(ReadOnlySpan<char> view, int end, ICollection<Candidate> sink)
    {
        for (var next = ValueList.Next(view, end); next > 0 && next + IdLength <= view.Length; next = ValueList.Next(view, end))
        {
            end = next + IdLength;
            var value = view[next..end];
            if (TextChars.IsWord(TextChars.At(view, end)) || value.ContainsAnyExcept(IdChars) || IsWordLike(value) || !value.ContainsAnyInRange('a', 'z'))
            {
                return;
            }

            sink.Add(new Candidate(FindingType.Databox, new TextSpan(next, end), EvidenceStrength.Labelled, [DataboxLabel, DataboxDigits]));
        }
    }

    // "9JM5632" in a column for boxes and plates.
    private static bool IsPlate(ReadOnlySpan<char> value) => TextChars.IsDigit(value[0]) && char.IsAsciiLetterUpper(value[1])
        && !value[3..].ContainsAnyExceptInRange('0', '9');

    // "ID datové schránky pana Jana Vondry je n4m5q6w": letters and digits mixed, which no word is.
    private static int BehindOwner(ReadOnlySpan<char> view, int from, int start)
    {
        var limit = Math.Min(view.Length, from + OwnerReach);
        for (var at = from; at < limit && view[at] != ';' && !view[at..].StartsWith("\n\n"); at++)
        {
            var wordEnd = at;
            while (wordEnd < view.Length && TextChars.IsWord(view[wordEnd]))
            {
                wordEnd++;
            }

            var word = view[at..wordEnd];
            if (word.Length == IdLength && !word.ContainsAnyExcept(IdChars) && word.ContainsAnyInRange('0', '9')
                && word.ContainsAnyInRange('a', 'z'))
            {
                return at;
            }

            at = Math.Max(at, wordEnd - 1);
        }

        return start;
    }

    // "Jan Novák: abc2345" in a list below a heading: the identifier ends the item.
    private static int CellStart(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var end = place.End;
        while (end > place.Start && !TextChars.IsWord(view[end - 1]))
        {
            end--;
        }

        var last = end - IdLength;
        var isLast = last >= 0 && end > place.Start && !TextChars.IsWord(TextChars.At(view, last - 1))
            && !view[last..end].ContainsAnyExcept(IdChars) && view[last..end].ContainsAnyInRange('0', '9');
        return isLast ? last : SkipIdWord(view, place.Start);
    }

    // A word of seven letters is taken only where nothing else than the identifier can stand.
    private static bool IsMarked(ReadOnlySpan<char> view, LabelledPlace place, int start, int end)
    {
        if (place.IsCell)
        {
            return end == place.End && view[start..end].IndexOfAnyInRange('A', 'Z') < 0;
        }

        var isMarked = view[place.Label.End..start].IndexOfAny(':', '(', '=') >= 0 || start > place.Label.End + 3;
        var isClosed = isMarked && TextChars.At(view, end) is '\0' or '\n' or '\r' or ',' or ';' or ')';
        return !place.Label.Rule.IsWeak || isClosed || IsCellEnd(view, end);
    }

    // "datová schránka ID: abc2345"
    private static int SkipIdWord(ReadOnlySpan<char> view, int at)
    {
        if (!view[at..].StartsWith("id", StringComparison.OrdinalIgnoreCase)
            || TextChars.IsWord(TextChars.At(view, at + 2)))
        {
            return at;
        }

        at += 2;
        while (at < view.Length && (TextChars.IsBlank(view[at]) || view[at] is ':' or '.' or '='))
        {
            at++;
        }

        return at;
    }

    private static bool IsCellEnd(ReadOnlySpan<char> view, int end) => TextChars.At(view, end) == ' '
        && TextChars.At(view, end + 1) is '·' or '|' or '/' or '…';

    // Identifiers are random: a word has no digit, vowels, and only pairs of letters that words have.
    private static bool IsWordLike(ReadOnlySpan<char> value) => !value.ContainsAnyInRange('0', '9') && LetterPairs.OddnessOf(value) == 0;

    private static readonly System.Buffers.SearchValues<char> IdChars =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
