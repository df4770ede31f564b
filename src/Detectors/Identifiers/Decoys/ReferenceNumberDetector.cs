using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers.Decoys;

/// <summary>
/// Recognises references (č. j., sp. zn.), numbers of contracts, orders and invoices, payment symbols, budget items
/// and book
/// numbers by their labels.
/// </summary>
public sealed class ReferenceNumberDetector : IDetector
{
    private const int MostTokens = 5;
    private const int LongestToken = 40;
    private const int LongestWord = 5;
    private const int MostItems = 20;
    private const int FewestInList = 5;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("decoy.reference-number", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var labels = text.Labels;
        for (var i = 0; i < labels.All.Length; i++)
        {
            var label = labels.All[i];
            if (!label.Rule.IsDecoy || !labels.IsDirect(i))
            {
                continue;
            }

            var start = labels.ValueStart(i);
            var end = start - label.End <= label.Rule.Reach ? ValueEnd(text.View, start, label.Kind) : 0;
            for (var items = 0; end > start && items < MostItems; items++)
            {
                Add(new TextSpan(start, end), sink);
                start = NextInList(text.View, end);
                end = start == 0 ? 0 : ValueEnd(text.View, start, label.Kind);
            }
        }

        foreach (var cell in labels.Cells)
        {
            AddCell(text.View, cell, sink);
        }

        return labels.ReadTo;
    }

    // A column headed by such labels alone; "VS / rodné číslo" is none, nor is a number with what it stands for behind it
    // ("ZŠ-149: Malá Jana").
    private static void AddCell(ReadOnlySpan<char> view, TableCell cell, ICollection<Candidate> sink)
    {
        if (cell.Label.Rule.IsDecoy && cell.KindCount == 1 && !view[cell.Start..cell.End].Contains(": ", StringComparison.Ordinal)
            && view[cell.Start..cell.End].ContainsAnyInRange('0', '9'))
        {
            Add(new TextSpan(cell.Start, cell.End), sink);
        }
    }

    private static void Add(TextSpan span, ICollection<Candidate> sink) =>
        sink.Add(new Candidate(FindingType.OtherId, span, EvidenceStrength.Labelled, DecoyReasons.All) { IsDecoy = true });

    // "č. 602000123, 602000124 a 602000125", "č. 45/2010, č. 46/2010": the label speaks for them all.
    private static int NextInList(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        if (TextChars.At(view, at) is ',' or ';')
        {
            at = TextChars.SkipWhite(view, at + 1, lineBreaks: 1);
        }
        else if (at > end && view[at..].StartsWith("a "))
        {
            at = TextChars.SkipWhite(view, at + 1, lineBreaks: 1);
        }
        else if (at > end && view[at..].StartsWith("až "))
        {
            at = TextChars.SkipWhite(view, at + 2, lineBreaks: 1);
        }
        else
        {
            return 0;
        }

        at = view[at..].StartsWith("č.") ? TextChars.SkipWhite(view, at + 2, lineBreaks: 0) : at;
        var next = TextChars.DigitsEnd(view, at);
        return next - at >= FewestInList && !char.IsLetter(TextChars.At(view, next)) ? at : 0;
    }

    private static int ValueEnd(ReadOnlySpan<char> view, int start, LabelKind kind) =>
        kind is LabelKind.Reference or LabelKind.Business or LabelKind.Isbn ? TokensEnd(view, start)
            : DigitsEnd(view, start);

    private static int DigitsEnd(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.DigitsEnd(view, Math.Min(start, view.Length));
        return end - start is >= 1 and <= 10 && NumberEdges.IsFreeEnd(view, end) ? end : 0;
    }

    // "MUBR 12345/2020/Nov", "22 Cdo 1234/2020": tokens of a reference up to the one with the year; no plain words.
    private static int TokensEnd(ReadOnlySpan<char> view, int start)
    {
        var end = 0;
        var at = start;
        for (var tokens = 0; tokens < MostTokens; tokens++)
        {
            var tokenEnd = TokenEnd(view, at);
            var token = view[at..tokenEnd];
            var hasDigit = token.IndexOfAnyInRange('0', '9') >= 0;
            if (token.IsEmpty || (!hasDigit && !IsAgenda(token)))
            {
                break;
            }

            end = hasDigit ? tokenEnd : end;
            at = tokenEnd;
            at += TextChars.At(view, at) == ' ' ? 1 : 0;
            if (at == tokenEnd || (hasDigit && token.IndexOfAny('/', '-') > 0))
            {
                break;
            }
        }

        return end;
    }

    private static int TokenEnd(ReadOnlySpan<char> view, int start)
    {
        var at = start;
        while (at < view.Length && at - start < LongestToken && (TextChars.IsWord(view[at]) || IsJoint(view, at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsJoint(ReadOnlySpan<char> view, int at) =>
        view[at] is '/' or '-' or '_' or '.' && TextChars.IsWord(TextChars.At(view, at + 1));

    private static bool IsAgenda(ReadOnlySpan<char> token) => token.Length <= LongestWord + 3
        && char.IsUpper(token[0]) && (token.Length <= LongestWord || !token.ContainsAnyInRange('a', 'z'));
}
