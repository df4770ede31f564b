using Clona.Detectors.Context;
using Clona.Detectors.Findings;
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

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("databox", 2);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var labels = text.Labels;
        for (var i = 0; labels.Has(LabelKind.Databox) && i < labels.All.Length; i++)
        {
            if (labels.All[i].Kind == LabelKind.Databox)
            {
                TryValue(text, i, sink);
            }
        }

        if (labels.Has(LabelKind.Databox))
        {
            ReadColumns(text, sink);
        }

        return text.Labels.ReadTo;
    }

    // A cell of seven characters under the head "Datová schránka".
    private static void ReadColumns(DetectionText text, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        for (var start = view.IndexOfAny(IdChars); start >= 0 && start < view.Length;)
        {
            var length = view[start..].IndexOfAnyExcept(IdChars);
            length = length < 0 ? view.Length - start : length;
            if (length == IdLength && IsCell(view, start, start + IdLength) && !IsWordLike(view.Slice(start, IdLength))
                && text.Labels.Announces(LabelKind.Databox, start))
            {
                sink.Add(new Candidate(FindingType.Databox, new TextSpan(start, start + IdLength),
                    EvidenceStrength.Labelled, [DataboxLabel, DataboxDigits]));
            }

            var next = view[(start + length)..].IndexOfAny(IdChars);
            start = next < 0 ? view.Length : start + length + next;
        }
    }

    private static bool IsCell(ReadOnlySpan<char> view, int start, int end) =>
        TextChars.At(view, start - 1) is '\t' or ' ' or ';' or '|' or '\n'
        && TextChars.At(view, end) is '\t' or ' ' or ';' or '|' or '\n' or '\r' or '\0';

    private static void TryValue(DetectionText text, int index, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var label = text.Labels.All[index];
        var start = SkipIdWord(view, text.Labels.ValueStart(index));
        if (start - label.End > label.Rule.Reach || start + IdLength > view.Length)
        {
            return;
        }

        var value = view.Slice(start, IdLength);
        if (TextChars.IsWord(TextChars.At(view, start + IdLength)) || value.ContainsAnyExcept(IdChars))
        {
            return;
        }

        var hasDigit = value.IndexOfAnyInRange('0', '9') >= 0;
        var isMarked = view[label.End..start].IndexOfAny(':', '(', '=') >= 0 || start > label.End + 3;
        var isClosed = isMarked
            && TextChars.At(view, start + IdLength) is '\0' or '\n' or '\r' or ',' or ';' or ')'
            || IsCellEnd(view, start + IdLength);
        if (hasDigit || !label.Rule.IsWeak || isClosed || !IsWordLike(value))
        {
            var isWordLike = !hasDigit && IsWordLike(value);
            sink.Add(new Candidate(FindingType.Databox, new TextSpan(start, start + IdLength),
                EvidenceStrength.Labelled, [
                label.Rule.IsWeak ? DataboxWeakLabel : DataboxLabel, isWordLike ? DataboxWordLike : DataboxDigits]));
        }
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

    // Identifiers are random: a word of the language has no digit, vowels at almost every second place and rarely two together.
    private static bool IsWordLike(ReadOnlySpan<char> value)
    {
        if (value.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var vowels = 0;
        var pairs = 0;
        var wasVowel = false;
        foreach (var c in value)
        {
            var isVowel = "aeiouy".Contains(TextChars.Fold(c), StringComparison.Ordinal);
            vowels += isVowel ? 1 : 0;
            pairs += isVowel && wasVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        return vowels >= 2 && pairs < 2;
    }

    private static readonly System.Buffers.SearchValues<char> IdChars =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
