using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Leaves out parcels of offices and firms, which tell of nobody: "p. č. 77/4 (vlastník město)", "Agro a. s., pozemky p. č. …".</summary>
/// <remarks>In a contract every parcel is part of its object and stays a finding.</remarks>
internal static class PublicParcels
{
    private const int Before = 160;
    private const int Behind = 60;
    private static readonly string[] Owned = ["vlastník město", "vlastník obec", "vlastník městys", "vlastník kraj", "vlastník stát", "vlastník čr",
        "vlastnictví obce", "vlastnictví města", "vlastnictví městyse", "vlastnictví kraje", "vlastnictví státu", "vlastnictví čr", "majetku obce",
        "majetku města", "majetku městyse", "obecní pozemek", "městský pozemek"];

    /// <summary>The candidates without such parcels.</summary>
    public static List<Candidate> Drop(DetectionText text, DocumentStructure structure, PartyFinder parties, List<Candidate> candidates)
    {
        var isAny = structure.Kind != DocumentKind.Contract && candidates.Exists(candidate => candidate.Type == FindingType.Parcel);
        return isAny ? candidates.FindAll(candidate => candidate.Type != FindingType.Parcel || !IsPublic(text, parties, candidates, candidate.Span))
            : candidates;
    }

    private static bool IsPublic(DetectionText text, PartyFinder parties, List<Candidate> candidates, TextSpan parcel)
    {
        var view = text.View.AsSpan();
        var from = SentenceStart(view, parcel.Start);
        var to = SentenceEnd(view, parcel.End);
        if (NamesSomebody(candidates, from, to))
        {
            return false;
        }

        foreach (var phrase in Owned)
        {
            if (view[from..to].Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // The number of a firm beside its name: the firm is a party to the matter.
        var words = view[from..parcel.Start];
        return words.Contains("IČ", StringComparison.Ordinal) && parties.NamesLegalPerson(new TextSpan(from, parcel.Start));
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

    private static int SentenceStart(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Max(0, at - Before);
        return limit + view[limit..at].LastIndexOf('\n') + 1;
    }

    private static int SentenceEnd(ReadOnlySpan<char> view, int at)
    {
        var rest = view[at..Math.Min(view.Length, at + Behind)];
        return at + (rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length);
    }
}
