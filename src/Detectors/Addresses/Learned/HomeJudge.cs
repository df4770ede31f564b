using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Decides by the learned weights which places of a document are homes; without weights the rules decide alone.</summary>
internal sealed class HomeJudge(HomeModel? weights)
{
    private const double Prior = -2.5;
    private const double Sure = 5.5;
    private const double Unsure = 2.5;

    private static readonly Evidence[] Reasons = [new("address.prior", Prior), new("address.learned", Sure)];
    private static readonly Evidence[] Doubts = [new("address.prior", Prior), new("address.learned", Unsure)];

    // Opened at the first document, so that new weights can be learned where the old ones no longer fit the features.
    private static readonly Lazy<HomeJudge> Shipped = new(() => new HomeJudge(Open("home-model.bin")));

    /// <summary>The judge with the weights that lie in the assembly.</summary>
    public static HomeJudge Default => Shipped.Value;

    /// <summary>What becomes of a place.</summary>
    /// <param name="kind">How it was found.</param>
    /// <param name="score">How much speaks for a home.</param>
    /// <param name="margins">How much has to.</param>
    public static HomeVerdict VerdictOf(HomeKind kind, int score, HomeMargins margins) => kind switch
    {
        HomeKind.Found => score < -margins.Nobodys ? HomeVerdict.Nobodys : HomeVerdict.AsRuled,
        HomeKind.Seat => score >= margins.Seat ? HomeVerdict.Home : HomeVerdict.AsRuled,
        _ => score >= margins.Town ? HomeVerdict.Home : score >= margins.TownAsked ? HomeVerdict.Asked : HomeVerdict.AsRuled,
    };

    /// <summary>Takes the addresses that are nobody's home from <paramref name="found"/>, and adds the homes that the rules do not see.</summary>
    /// <param name="sheet">What is known of the document.</param>
    /// <param name="found">Everything found, by start; stays so.</param>
    public void Apply(HomeSheet sheet, List<Candidate> found)
    {
        if (weights is null || sheet.Places.Count == 0)
        {
            return;
        }

        var reader = new HomeFeatureReader(sheet);
        var (added, taken) = (new List<Candidate>(), new HashSet<int>());
        for (var index = 0; index < sheet.Places.Count; index++)
        {
            var place = sheet.Places[index];
            switch (VerdictOf(place.Kind, weights.Score(reader.Read(index)), HomeMargins.Shipped))
            {
                case HomeVerdict.Home:
                    added.Add(new Candidate(FindingType.Address, place.Span, EvidenceStrength.Statistical, Reasons));
                    break;
                case HomeVerdict.Asked:
                    added.Add(new Candidate(FindingType.Address, place.Span, EvidenceStrength.Statistical, Doubts));
                    break;
                case HomeVerdict.Nobodys:
                    taken.Add(place.Span.Start);
                    break;
                default:
                    break;
            }
        }

        found.RemoveAll(candidate => candidate.Type == FindingType.Address && taken.Contains(candidate.Span.Start));
        CandidateOrder.Merge(found, added);
    }

    private static HomeModel? Open(string resource)
    {
        using var stream = typeof(HomeJudge).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return HomeModel.Load(file);
    }
}
