using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Names the number of an insured person what it is: the birth number of the person, where it passes as one.</summary>
/// <remarks>
/// Zákon č. 48/1997 Sb. § 40 odst. 3: the number of an insured person is the birth number, and a number of its own only for
/// those who have none. Numbers drawn otherwise pass the check once in seventy times; where most of a text's numbers fail, none
/// of them is taken for a birth number. A number beside the birth number of the same row stays what its label says.
/// </remarks>
internal static class InsuredNumbers
{
    private const int Digits = 10;
    private const int DayDigits = 6;
    private const int OldestJoined = 54;
    private const int Reach = 12;
    private const int LongestRow = 1000;

    /// <summary>Changes the kind of such candidates.</summary>
    public static void Name(DetectionText text, List<Candidate> candidates)
    {
        if (!text.Labels.Has(LabelKind.Insurance))
        {
            return;
        }

        var (passed, failed) = (0, 0);
        var found = new List<(int Index, BirthNumber Number)>();
        Span<char> digits = stackalloc char[Digits];
        for (var i = 0; i < candidates.Count; i++)
        {
            var count = candidates[i].Type == FindingType.OtherId && text.Labels.Announces(LabelKind.Insurance, candidates[i].Span.Start)
                ? DigitsOf(text.View.AsSpan(candidates[i].Span.Start, candidates[i].Span.Length), digits) : 0;
            var number = count >= Digits - 1 ? BirthNumber.Of(digits[..count]) : default;
            passed += count == Digits && number.IsValid ? 1 : 0;
            failed += count == Digits && !number.IsValid ? 1 : 0;
            if (number.IsValid || (count == Digits - 1 && number.HasDate && IsOld(digits)))
            {
                found.Add((i, number));
            }
        }

        found.RemoveAll(insured => passed < failed || HasBirthNumberBeside(text.View, candidates, insured.Index));
        foreach (var (index, number) in found)
        {
            candidates[index] = ToBirthNumber(candidates[index], number);
        }
    }

    private static Candidate ToBirthNumber(Candidate candidate, BirthNumber number) => candidate with
    {
        Type = FindingType.BirthNumber,
        Strength = number.IsValid ? EvidenceStrength.Validated : EvidenceStrength.Labelled,
        Evidence = number.IsValid ? [.. candidate.Evidence, IdentifierEvidence.BirthNumberCalendar, IdentifierEvidence.BirthNumberMod11]
            : [.. candidate.Evidence, IdentifierEvidence.BirthNumberCalendar],
    };

    // Nine digits were given until the end of 1953.
    private static bool IsOld(ReadOnlySpan<char> digits) => (digits[0] - '0') * 10 + digits[1] - '0' < OldestJoined;

    // Number of digits; 0 when anything but digits, one slash or blanks stands in the value, or when they are too many.
    private static int DigitsOf(ReadOnlySpan<char> value, Span<char> digits)
    {
        var count = 0;
        foreach (var c in value)
        {
            if (TextChars.IsDigit(c) && count < digits.Length)
            {
                digits[count++] = c;
            }
            else if (c is not (' ' or '/'))
            {
                return 0;
            }
        }

        return count;
    }

    // One of the same day; others in the row are those of other people.
    private static bool HasBirthNumberBeside(ReadOnlySpan<char> view, List<Candidate> candidates, int index)
    {
        var at = candidates[index].Span.Start;
        var limit = Math.Max(0, at - LongestRow);
        var start = limit + view[limit..at].LastIndexOf('\n') + 1;
        var row = view[at..Math.Min(view.Length, at + LongestRow)];
        var end = at + (row.IndexOf('\n') is var length and >= 0 ? length : row.Length);
        for (var i = Math.Max(0, index - Reach); i < Math.Min(candidates.Count, index + Reach); i++)
        {
            if (candidates[i].Type == FindingType.BirthNumber && candidates[i].Span.Start >= start && candidates[i].Span.Start < end
                && view[candidates[i].Span.Start..].StartsWith(view.Slice(at, Math.Min(DayDigits, view.Length - at))))
            {
                return true;
            }
        }

        return false;
    }
}
