using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds values that no label names in the rows of a list of persons.</summary>
/// <remarks>
/// A date and a number in one row that hold the same day support each other. Otherwise values of one shape have to stand in
/// several rows, so that a single code beside a name is left alone.
/// </remarks>
internal static class ValuesInRows
{
    private const int FewestRows = 3;
    private static readonly Evidence[] Same = [IdentifierEvidence.RowSameShape];
    private static readonly Evidence[] Agrees = [IdentifierEvidence.RowBirthAgrees];

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        var rows = PersonRow.Of(text.View, resolved);
        var boxes = new List<TextSpan>();
        var sure = new List<TextSpan>();
        var nameLike = new List<TextSpan>();
        var tally = new RowTally();
        foreach (var row in rows)
        {
            ReadRow(text.View, resolved, row, boxes, sure, nameLike, tally);
            RowBirths.Find(text, resolved, row, Agrees, found);
        }

        Add(FindingType.Databox, sure, found);
        if (boxes.Count + sure.Count >= FewestRows || (boxes.Count > 0 && text.Labels.Has(LabelKind.Databox)))
        {
            Add(FindingType.Databox, boxes, found);
            Add(FindingType.Databox, boxes.Count + sure.Count >= FewestRows ? nameLike : [], found);
        }

        AddIfMany(FindingType.BirthDate, tally.Dates, found);
        Add(FindingType.BirthDate, tally.BirthDates, found);
        AddIfMany(FindingType.CompanyId, tally.CompanyIds, found, known: text.Labels.Has(LabelKind.CompanyId) ? 1 : 0);
        AddIfMany(FindingType.BirthNumber, tally.Numbers, found, tally.KnownNumbers);
        AddIfMany(FindingType.OtherId, tally.Codes, found);
        Add(FindingType.Phone, tally.Phones, found);
        ReadPlaces(text.View, resolved, found, tally);
        AddIfMany(FindingType.BirthPlace, tally.Places, found);
        AddIfMany(FindingType.BirthPlace, AreDistinct(text.View, tally.LastPlaces) ? tally.LastPlaces : [], found, tally.Places.Count);
        return WithoutOverlaps(found);
    }

    // People are born in many towns; the states of a list are few and come again.
    private static bool AreDistinct(ReadOnlySpan<char> view, List<TextSpan> spans)
    {
        var values = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var span in spans)
        {
            values.Add(view[span.Start..span.End].ToString());
        }

        return values.Count * 2 > spans.Count;
    }

    // Towns stand beside dates that may have been found only here.
    private static void ReadPlaces(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, List<Candidate> found, RowTally tally)
    {
        var all = WithoutOverlaps([.. resolved, .. found]);
        foreach (var row in PersonRow.Of(view, all))
        {
            tally.ReadPlaces(view, all, row);
        }
    }

    private static void AddIfMany(FindingType type, List<TextSpan> spans, List<Candidate> found, int known = 0)
    {
        if (spans.Count + known >= FewestRows)
        {
            Add(type, spans, found);
        }
    }

    private static void Add(FindingType type, List<TextSpan> spans, List<Candidate> found) =>
        found.AddRange(spans.ConvertAll(span => new Candidate(type, span, EvidenceStrength.Statistical, Same)));

    // What agrees with another value of its row was added first and stays.
    private static List<Candidate> WithoutOverlaps(List<Candidate> found)
    {
        var kept = new List<Candidate>(found.Count);
        var order = Enumerable.Range(0, found.Count).OrderBy(index => found[index].Span.Start).ThenBy(index => index);
        foreach (var index in order)
        {
            if (kept.Count == 0 || kept[^1].Span.End <= found[index].Span.Start)
            {
                kept.Add(found[index]);
            }
        }

        return kept;
    }

    private static void ReadRow(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row, List<TextSpan> boxes,
        List<TextSpan> sure, List<TextSpan> nameLike, RowTally tally)
    {
        for (var at = row.Start; at < row.End;)
        {
            var behind = row.BehindCandidate(resolved, at);
            if (behind > at || !TextChars.IsWord(view[at]))
            {
                at = Math.Max(behind, at + 1);
                continue;
            }

            var end = at;
            while (end < row.End && TextChars.IsWord(view[end]))
            {
                end++;
            }

            if (DataboxShape.IsMixed(view[at..end], out var isName) && row.IsFree(resolved, at, end) && row.IsCell(view, resolved, at, end))
            {
                (isName ? nameLike : row.IdentifiesPerson(resolved) ? sure : boxes).Add(new TextSpan(at, end));
            }

            at = Math.Max(end, TextChars.IsDigit(view[at]) ? tally.ReadNumber(view, resolved, row, at) : end);
        }

        tally.Count(view, resolved, row);
    }
}
