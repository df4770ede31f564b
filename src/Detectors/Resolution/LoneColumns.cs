using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds the values of columns that were read one after the other: lines below each other that hold one value
/// each, all of one shape.</summary>
/// <remarks>
/// No label stands beside them; the shape of the whole run tells the kind. Nine digits are birth numbers where the run is one
/// of birth numbers; dates are those of births where they spread over many years and end long ago.
/// </remarks>
internal static class LoneColumns
{
    private const int FewestLines = 3;
    private const int LatestBirth = 2012;
    private const int FewestYears = 10;
    private const int LongestParcel = 5;
    private const int OldLength = 10;
    private static readonly Evidence[] Reasons = [IdentifierEvidence.RowSameShape];

    private enum Shape
    {
        None,
        BirthNumber,
        Date,
        CompanyId,
        Parcel,
    }

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        if (resolved.Count == 0)
        {
            return found;
        }

        var view = text.View.AsSpan();
        var run = new List<TextSpan>();
        var shape = Shape.None;
        for (var start = 0; start < view.Length;)
        {
            var end = TableRow.LineEnd(view, start);
            var value = Trimmed(view, start, end);
            var own = value.IsEmpty || !TextChars.IsDigit(view[value.Start]) ? Shape.None : ShapeOf(view[value.Start..value.End]);
            if (own != shape)
            {
                Add(text, resolved, shape, run, found);
                run.Clear();
                shape = own;
            }

            if (own != Shape.None)
            {
                run.Add(value);
            }

            if (own == Shape.BirthNumber && value.Length == OldLength && text.Labels.Has(LabelKind.BirthNumber) && IsOldNumber(view[value.Start..value.End])
                && IsFree(resolved, value))
            {
                found.Add(new Candidate(FindingType.BirthNumber, value, EvidenceStrength.Statistical, Reasons));
            }

            start = end + 1;
        }

        Add(text, resolved, shape, run, found);
        return WithoutDoubles(found);
    }

    private static List<Candidate> WithoutDoubles(List<Candidate> found) => [.. found.OrderBy(candidate => candidate.Span.Start).DistinctBy(candidate => candidate.Span)];

    // "401212/338" alone on its line, in a text that speaks of birth numbers: given until the end of 1953.
    private static bool IsOldNumber(ReadOnlySpan<char> value) => value[6] == '/' && string.CompareOrdinal(value[..2].ToString(), "54") < 0
        && BirthNumber.Of(string.Concat(value[..6], value[7..])).HasDate;

    private static bool IsFree(IReadOnlyList<Candidate> resolved, TextSpan span)
    {
        var i = CandidateOrder.FirstFrom(resolved, span.Start);
        return (i == 0 || resolved[i - 1].Span.End <= span.Start) && (i >= resolved.Count || resolved[i].Span.Start >= span.End);
    }

    /// <summary>The candidates without homes that are nothing but numbers below each other.</summary>
    public static List<Candidate> WithoutMistakenHomes(DetectionText text, List<Candidate> resolved) =>
        resolved.Exists(candidate => IsMistakenHome(text.View, candidate)) ? resolved.FindAll(candidate => !IsMistakenHome(text.View, candidate)) : resolved;

    private static bool IsMistakenHome(ReadOnlySpan<char> view, Candidate candidate)
    {
        if (candidate.Type != FindingType.Address)
        {
            return false;
        }

        var lines = 0;
        foreach (var c in view[candidate.Span.Start..candidate.Span.End])
        {
            lines += c == '\n' ? 1 : 0;
            if (char.IsLetter(c))
            {
                return false;
            }
        }

        return lines > 0;
    }

    private static void Add(DetectionText text, IReadOnlyList<Candidate> resolved, Shape shape, List<TextSpan> run, List<Candidate> found)
    {
        if (run.Count < FewestLines || TypeOf(text, resolved, shape, run) is not { } type)
        {
            return;
        }

        foreach (var span in run)
        {
            if (IsFree(resolved, span))
            {
                found.Add(new Candidate(type, span, EvidenceStrength.Statistical, Reasons));
            }
        }
    }

    private static FindingType? TypeOf(DetectionText text, IReadOnlyList<Candidate> resolved, Shape shape, List<TextSpan> run) => shape switch
    {
        Shape.BirthNumber when AreMost(text.View, run, IsBirthNumber) => FindingType.BirthNumber,
        Shape.Date when AreBirths(text, resolved, run) => FindingType.BirthDate,
        Shape.CompanyId when AreMost(text.View, run, IsCompanyId) && text.Labels.Has(LabelKind.CompanyId) => FindingType.CompanyId,
        Shape.Parcel when text.Labels.Has(LabelKind.Parcel) => FindingType.Parcel,
        _ => null,
    };

    private static bool AreMost(ReadOnlySpan<char> view, List<TextSpan> run, Func<string, bool> isValid)
    {
        var valid = 0;
        foreach (var span in run)
        {
            valid += isValid(view[span.Start..span.End].ToString()) ? 1 : 0;
        }

        return valid * 4 >= run.Count * 3;
    }

    private static bool IsBirthNumber(string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        var number = BirthNumber.Of(digits);
        return number.HasDate && (digits.Length == 9 || number.IsValid);
    }

    private static bool IsCompanyId(string value) => CompanyNumber.HasValidCheck(string.Concat(value.Where(char.IsAsciiDigit)));

    // As many people as days, or a label; else the days are those of a chronicle.
    private static bool AreBirths(DetectionText text, IReadOnlyList<Candidate> resolved, List<TextSpan> run)
    {
        if (!text.Labels.Has(LabelKind.BirthDate) && resolved.Count(candidate => candidate.Type == FindingType.Person) < run.Count)
        {
            return false;
        }

        var (first, last) = (int.MaxValue, 0);
        foreach (var span in run)
        {
            var year = YearOf(text.View.AsSpan(span.Start, span.Length));
            (first, last) = (Math.Min(first, year), Math.Max(last, year));
        }

        return last <= LatestBirth && last - first >= FewestYears;
    }

    private static int YearOf(ReadOnlySpan<char> date)
    {
        var at = date[..4].ContainsAnyExceptInRange('0', '9') ? date.Length - 4 : 0;
        return int.TryParse(date.Slice(at, 4), System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : 0;
    }

    private static Shape ShapeOf(ReadOnlySpan<char> value)
    {
        if (RowBirths.NumberEnd(value, 0) == value.Length)
        {
            return Shape.BirthNumber;
        }

        if (value.Length >= 8 && CzechDate.End(value, 0) == value.Length)
        {
            return Shape.Date;
        }

        var end = TextChars.DigitsEnd(value, 0);
        if (end == value.Length || value.Contains(' '))
        {
            var digits = value.Length - value.Count(' ');
            return digits == CompanyNumber.Digits && IsDigitsAndBlanks(value) ? Shape.CompanyId : Shape.None;
        }

        var second = TextChars.DigitsEnd(value, end + 1);
        return end <= LongestParcel && value[end] == '/' && second == value.Length && second - end is > 1 and <= 4 ? Shape.Parcel : Shape.None;
    }

    private static bool IsDigitsAndBlanks(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!TextChars.IsDigit(c) && c != ' ')
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan Trimmed(ReadOnlySpan<char> view, int start, int end)
    {
        var first = start;
        while (first < end && TextChars.IsWhite(view[first]))
        {
            first++;
        }

        while (end > first && TextChars.IsWhite(view[end - 1]))
        {
            end--;
        }

        return new TextSpan(first, end);
    }
}
