using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Walks over the labels of one kind and the places where their values begin.</summary>
internal static class LabelledValues
{
    private const int FewestInList = 4;
    private const int MostInList = 40;

    /// <summary>Reads a value; null when there is none.</summary>
    /// <param name="view">Text up to where the value must end.</param>
    /// <param name="place">Where the value begins, and its label.</param>
    internal delegate TextSpan? Reader(ReadOnlySpan<char> view, LabelledPlace place);

    /// <summary>Adds a labelled candidate for every value that <paramref name="read"/> accepts.</summary>
    public static void Add(
        DetectionText text, LabelKind kind, FindingType type, Evidence[] evidence, Reader read,
            ICollection<Candidate> sink)
    {
        foreach (var place in text.Labels.PlacesOf(kind))
        {
            if (IsWithinReach(place) && read(text.View.AsSpan(0, place.End), place) is { IsEmpty: false } span)
            {
                sink.Add(new Candidate(type, span, EvidenceStrength.Labelled, evidence));
                AddFurther(text.View.AsSpan(0, place.End), span, type, evidence, sink);
            }
        }
    }

    // "os. č. 86735, 32246 a 26208": codes of the same make in one list.
    private static void AddFurther(ReadOnlySpan<char> view, TextSpan span, FindingType type, Evidence[] evidence, ICollection<Candidate> sink)
    {
        var first = view[span.Start..span.End];
        if (first.Length < FewestInList || !first.ContainsAnyInRange('0', '9'))
        {
            return;
        }

        var end = span.End;
        for (var items = 0; items < MostInList; items++)
        {
            var next = ValueList.Next(view, ValueList.BehindBracket(view, end));
            end = next > 0 ? ValueList.EndOfAlike(view, first, next) : 0;
            if (end == 0)
            {
                return;
            }

            sink.Add(new Candidate(type, new TextSpan(next, end), EvidenceStrength.Labelled, evidence));
        }
    }

    /// <summary>Whether the place lies near enough to its label.</summary>
    public static bool IsWithinReach(LabelledPlace place) =>
        place.IsCell || place.Start - place.Label.End <= place.Label.Rule.Reach;

    /// <summary>Offset behind a code of letters, digits and inner marks with at least <paramref name="fewestDigits"/>
    /// digits, or 0.</summary>
    public static int CodeEnd(ReadOnlySpan<char> view, int start, int longest, int fewestDigits)
    {
        var digits = 0;
        var end = start;
        while (end < view.Length && end - start <= longest && (TextChars.IsWord(view[end]) || IsInner(view, end)))
        {
            digits += TextChars.IsDigit(view[end]) ? 1 : 0;
            end++;
        }

        return digits >= fewestDigits && end - start <= longest ? end : 0;
    }

    private static bool IsInner(ReadOnlySpan<char> view, int at) =>
        view[at] is '-' or '/' or '.' or '_' && TextChars.IsWord(TextChars.At(view, at + 1))
            && TextChars.IsWord(TextChars.At(view, at - 1));
}
