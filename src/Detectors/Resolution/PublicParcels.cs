using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Leaves out parcels of offices and firms, which tell of nobody: "p. č. 77/4 (vlastník město)", "Agro a. s., pozemky p. č. …".</summary>
/// <remarks>In a contract a parcel is part of its object and stays a finding, unless its own clause says that the municipality or
/// the state owns it; then it does not stay elsewhere in the text either.</remarks>
internal static class PublicParcels
{
    private const int Before = 160;
    private const int Behind = 60;
    private const int LongestRow = 240;
    private const int LongestAbbreviation = 3;
    private static readonly string[] Bodies = ["obec", "město", "městys", "kraj", "stát"];
    private static readonly string[] BodiesGenitive = ["obce", "města", "městyse", "kraje", "státu", "čr"];
    private static readonly string[] BodiesDative = ["obci", "městu", "městysi", "kraji", "státu"];
    private static readonly System.Buffers.SearchValues<string> Owned = System.Buffers.SearchValues.Create(
        [
            .. Bodies.SelectMany(body => (IEnumerable<string>)[$"vlastník {body}", $"vlastník: {body}", $"{body} vlastní", $"{body} je vlastník",
                $"{body} je výlučným vlastník", $"vlastní {body}"]),
            .. BodiesGenitive.SelectMany(body => (IEnumerable<string>)[$"vlastnictví {body}", $"majetku {body}",
                $"majetek {body}", $"pozemky {body}", $"pozemek {body}", $"pozemku {body}", $"pozemků {body}", $"parcela {body}"]),
            .. BodiesDative.SelectMany(body => (IEnumerable<string>)[$"patří {body}", $"náleží {body}"]),
            "vlastník čr", "obecní pozem", "městský pozem", "městské pozem", "obecních pozem", "městských pozem",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The candidates without such parcels.</summary>
    public static List<Candidate> Drop(DetectionText text, DocumentStructure structure, PartyFinder parties, List<Candidate> candidates)
    {
        if (!candidates.Exists(candidate => candidate.Type == FindingType.Parcel))
        {
            return candidates;
        }

        var isContract = structure.Kind == DocumentKind.Contract;
        var open = candidates.FindAll(candidate => candidate.Type == FindingType.Parcel
            && (isContract ? IsOwnedByBody(text.View, candidates, candidate.Span) : IsOfClauseWithoutPersons(text.View, candidates, candidate.Span)
                || IsPublic(text, parties, candidates, candidate.Span)));
        if (open.Count == 0)
        {
            return candidates;
        }

        var spans = open.Select(parcel => parcel.Span).ToHashSet();
        var numbers = isContract ? open.Select(parcel => NumberOf(text, parcel)).ToHashSet(StringComparer.Ordinal) : [];
        return candidates.FindAll(candidate => candidate.Type != FindingType.Parcel
            || !(spans.Contains(candidate.Span) || numbers.Contains(NumberOf(text, candidate))));
    }

    private static string NumberOf(DetectionText text, Candidate parcel) => text.View.AsSpan(parcel.Span.Start, parcel.Span.Length).ToString();

    // "Město je vlastníkem p. č. 12 a manželé Novákovi jsou vlastníky p. č. 13": whoever is named nearer before the parcel owns it.
    private static bool IsOwnedByBody(ReadOnlySpan<char> view, List<Candidate> candidates, TextSpan parcel)
    {
        var from = ClauseStart(view, parcel.Start);
        var to = SentenceEnd(view, parcel.End);
        for (var i = CandidateOrder.FirstFrom(candidates, from); i < candidates.Count && candidates[i].Span.Start < to; i++)
        {
            if (candidates[i].Type == FindingType.Person)
            {
                from = candidates[i].Span.End <= parcel.Start ? candidates[i].Span.End : from;
                to = candidates[i].Span.Start >= parcel.End ? Math.Min(to, candidates[i].Span.Start) : to;
            }
        }

        return view[from..to].ContainsAny(Owned);
    }

    // "Obec je vlastníkem p. č. 12. Paní Malá …": nobody is named in the clause of the parcel.
    private static bool IsOfClauseWithoutPersons(ReadOnlySpan<char> view, List<Candidate> candidates, TextSpan parcel)
    {
        var (from, to) = (ClauseStart(view, parcel.Start), SentenceEnd(view, parcel.End));
        return view[from..to].ContainsAny(Owned) && !NamesSomebody(candidates, from, to);
    }

    private static bool IsPublic(DetectionText text, PartyFinder parties, List<Candidate> candidates, TextSpan parcel)
    {
        var view = text.View.AsSpan();
        var from = LineStart(view, parcel.Start);
        var to = LineEnd(view, parcel.End);
        if (NamesSomebody(candidates, from, to))
        {
            return false;
        }

        // "812/1 | 10001 | Obec Lhota | IČO …": a row of a table.
        var row = TableRow.LineEnd(view, parcel.End);
        if (view[from..row].Contains('|') && view[parcel.End..row].Contains("IČ", StringComparison.Ordinal) && row - from <= LongestRow
            && !NamesSomebody(candidates, from, row) && parties.NamesLegalPerson(new TextSpan(from, row)))
        {
            return true;
        }

        // The number of a firm beside its name: the firm is a party to the matter.
        return view[from..to].ContainsAny(Owned) || (view[from..parcel.Start].Contains("IČ", StringComparison.Ordinal)
            && parties.NamesLegalPerson(new TextSpan(from, parcel.Start)));
    }

    private static bool NamesSomebody(List<Candidate> candidates, int from, int to)
    {
        for (var i = Math.Max(0, CandidateOrder.FirstFrom(candidates, from) - 1); i < candidates.Count && candidates[i].Span.Start < to; i++)
        {
            if (candidates[i].Span.End > from && candidates[i].Type is FindingType.Person or FindingType.BirthNumber or FindingType.BirthDate)
            {
                return true;
            }
        }

        return false;
    }

    private static int LineStart(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Max(0, at - Before);
        return limit + view[limit..at].LastIndexOf('\n') + 1;
    }

    private static int LineEnd(ReadOnlySpan<char> view, int at)
    {
        var rest = view[at..Math.Min(view.Length, at + Behind)];
        return at + (rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length);
    }

    private static int ClauseStart(ReadOnlySpan<char> view, int at)
    {
        var limit = LineStart(view, at);
        var start = at;
        while (start > limit && !EndsClause(view, start - 1))
        {
            start--;
        }

        return start;
    }

    private static int SentenceEnd(ReadOnlySpan<char> view, int at)
    {
        var limit = LineEnd(view, at);
        while (at < limit && !EndsClause(view, at))
        {
            at++;
        }

        return at;
    }

    // A semicolon, or a full stop before a capital that does not end an abbreviation ("p. č. Obec").
    private static bool EndsClause(ReadOnlySpan<char> view, int at)
    {
        if (view[at] != '.')
        {
            return view[at] == ';';
        }

        var word = at;
        while (word > 0 && TextChars.IsWord(view[word - 1]))
        {
            word--;
        }

        return (at - word > LongestAbbreviation || TextChars.IsDigit(TextChars.At(view, at - 1)))
            && char.IsUpper(TextChars.At(view, TextChars.SkipWhite(view, at + 1, lineBreaks: 0)));
    }
}
