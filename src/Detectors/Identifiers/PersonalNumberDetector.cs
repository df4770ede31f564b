using System.Buffers;
using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds numbers of insured persons, employees, students, clients, licences, inspectors, and user names beside their
/// labels.</summary>
public sealed class PersonalNumberDetector : IDetector
{
    private const int LongestCode = 24;
    private const int FewestDigits = 3;
    private static readonly SearchValues<char> NameMarks = SearchValues.Create("0123456789._");
    private static readonly SearchValues<char> SmallNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._-");
    private static readonly Evidence[] Reasons = [OtherLabel];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("personal-number", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var kind in (ReadOnlySpan<LabelKind>)[LabelKind.Insurance, LabelKind.PersonalNumber,
            LabelKind.Licence])
        {
            LabelledValues.Add(text, kind, FindingType.OtherId, Reasons, ReadCode, sink);
        }

        LabelledValues.Add(text, LabelKind.Card, FindingType.OtherId, Reasons, ReadCardInColumn, sink);
        LabelledValues.Add(text, LabelKind.UserName, FindingType.OtherId, Reasons, ReadName, sink);
        AddListedNames(text, sink);
        InspectionNumber.Add(text, Reasons, sink);
        return text.Labels.ReadTo;
    }

    private static TextSpan? ReadCode(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var start = BehindGrade(view, place.Start);
        var end = LabelledValues.CodeEnd(view, start, LongestCode, fewestDigits: 1);
        if (end <= start || CzechDate.End(view, start) > 0)
        {
            return null;
        }

        var whole = GroupsEnd(view, end);
        var isYear = place.Label.Rule.NeedsNumber && CzechDate.YearEnd(view, start) == whole;
        return DigitsIn(view[start..whole]) >= FewestDigits && !isYear ? new TextSpan(start, whole) : null;
    }

    // "Licence: C č. 865703", "průkaz třídy B č. 1234": the grade of the licence is no part of its number.
    private static int BehindGrade(ReadOnlySpan<char> view, int start)
    {
        var mark = char.IsAsciiLetterUpper(TextChars.At(view, start)) ? TextChars.SkipWhite(view, start + 1, lineBreaks: 0) : start;
        return mark > start && view[mark..].StartsWith("č.") ? TextChars.SkipWhite(view, mark + 2, lineBreaks: 0) : start;
    }

    // Cards of an office have shorter numbers than those of banks; only a column says that the number is one.
    private static TextSpan? ReadCardInColumn(ReadOnlySpan<char> view, LabelledPlace place) =>
        place.IsCell ? ReadCode(view, place) : null;

    private static int DigitsIn(ReadOnlySpan<char> value)
    {
        var digits = 0;
        foreach (var c in value)
        {
            digits += TextChars.IsDigit(c) ? 1 : 0;
        }

        return digits;
    }

    // "800101 1234", "12 345 678": further groups of digits belong to the number.
    private static int GroupsEnd(ReadOnlySpan<char> view, int end)
    {
        for (var groups = 0; groups < 3; groups++)
        {
            var next = end;
            while (next < view.Length && next - end < 3 && view[next] is ' ' or '/')
            {
                next++;
            }

            var groupEnd = TextChars.DigitsEnd(view, next);
            if (next == end || groupEnd - next is < 2 or > 4 || !NumberEdges.IsFreeEnd(view, groupEnd))
            {
                break;
            }

            end = groupEnd;
        }

        return end;
    }

    // "login malyj," – the word for a login says enough where the name ends its field.
    private static bool IsLogin(ReadOnlySpan<char> view, LabelledPlace place, int start, int end) =>
        view[Math.Min(place.Label.Start, start)..].StartsWith("login ", StringComparison.OrdinalIgnoreCase)
            && !view[start..end].ContainsAnyExceptInRange('a', 'z') && end - start > FewestDigits
            && TextChars.At(view, end) is ',' or ';' or ')' or '\n' or '\0';

    // "uživatel | van der Meer", "volná": in a column of users stand people, too.
    private static bool IsWholeAscii(ReadOnlySpan<char> view, int start, int end) =>
        view[end..].Trim("\" \r\n\t").IsEmpty && !view[start..end].ContainsAnyExceptInRange('!', '~');

    // "Uživatelská jména: jnovak, edvorakova a pmaly": the label in the plural speaks for the whole list.
    private static void AddListedNames(DetectionText text, ICollection<Candidate> sink)
    {
        foreach (var place in text.Labels.PlacesOf(LabelKind.UserName))
        {
            var view = text.View.AsSpan(0, place.End);
            if (place.IsCell || !view[Math.Min(place.Label.Start, place.Start)..place.Start].Contains("jména", StringComparison.OrdinalIgnoreCase)
                || !LabelledValues.IsWithinReach(place) || ReadName(view, place) is not { } first)
            {
                continue;
            }

            var end = first.End;
            for (var start = ValueList.Next(view, end); start > 0; start = ValueList.Next(view, end))
            {
                end = LabelledValues.CodeEnd(view, start, LongestCode, fewestDigits: 0);
                if (end - start < FewestDigits || view[start..end].ContainsAnyExcept(SmallNames))
                {
                    break;
                }

                sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, end), EvidenceStrength.Labelled, Reasons));
            }
        }
    }

    // A name in a system holds a digit, a dot or a mark, or stands behind a colon; "uživatel systému" does not.
    private static TextSpan? ReadName(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var start = place.Start + (TextChars.At(view, place.Start) == '@' ? 1 : 0);
        var end = LabelledValues.CodeEnd(view, start, LongestCode, fewestDigits: 0);
        if (end - start < 3)
        {
            return null;
        }

        var isMarked = view[start..end].ContainsAny(NameMarks);
        var isQuoted = place.IsCell ? IsWholeAscii(view, start, end) : view[place.Label.End..start].IndexOfAny(":=„\"") >= 0;
        return isMarked || IsLogin(view, place, start, end) || (isQuoted && char.IsAsciiLetterLower(view[start])) ? new TextSpan(start, end) : null;
    }
}
