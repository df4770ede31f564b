using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Decides by the learned weights which places are homes that the rules do not see.</summary>
/// <remarks>It never takes away what is found: a home let through cannot be called back.</remarks>
internal sealed class HomeJudge(HomeModel weights)
{
    private const double Prior = -2.5;
    private const double Sure = 5.5;
    private const double Unsure = 2.5;

    private static readonly Evidence[] Reasons = [new("address.prior", Prior), new("address.learned", Sure)];
    private static readonly Evidence[] Doubts = [new("address.prior", Prior), new("address.learned-doubt", Unsure)];

    // Opened at the first document, so that new weights can be learned where the old ones no longer fit the features; a document is refused rather than read without them.
    private static readonly Lazy<HomeJudge> Shipped = new(() => new HomeJudge(Open("home-model.bin")));

    /// <summary>The judge with the weights that lie in the assembly.</summary>
    public static HomeJudge Default => Shipped.Value;

    /// <summary>What becomes of a place.</summary>
    /// <param name="kind">How it was found.</param>
    /// <param name="score">How much speaks for a home.</param>
    /// <param name="margins">How much has to.</param>
    public static HomeVerdict VerdictOf(HomeKind kind, int score, HomeMargins margins) => kind switch
    {
        HomeKind.Found => HomeVerdict.AsRuled,
        HomeKind.Seat => score >= margins.Seat ? HomeVerdict.Home : HomeVerdict.AsRuled,
        _ => score >= margins.Town ? HomeVerdict.Home : score >= margins.TownAsked ? HomeVerdict.Asked : HomeVerdict.AsRuled,
    };

    /// <summary>Adds the homes that the rules do not see to <paramref name="found"/>; what is found stays as it is.</summary>
    /// <param name="sheet">What is known of the document.</param>
    /// <param name="found">Everything found, by start; stays so.</param>
    public void Apply(HomeSheet sheet, List<Candidate> found)
    {
        var reader = new HomeFeatureReader(sheet);
        var added = new List<Candidate>();
        for (var index = 0; index < sheet.Places.Count; index++)
        {
            var place = sheet.Places[index];
            var verdict = place.Kind == HomeKind.Found ? HomeVerdict.AsRuled : VerdictOf(place.Kind, weights.Score(reader.Read(index)), HomeMargins.Shipped);
            if (verdict != HomeVerdict.AsRuled)
            {
                added.Add(HomeAt(place.Span, verdict == HomeVerdict.Home ? Reasons : Doubts));
            }
        }

        CandidateOrder.Merge(found, added);
    }

    // Whoever stands beside it, somebody lives there: a home never goes by the role of a firm's man or of a section about a firm.
    private static Candidate HomeAt(TextSpan span, Evidence[] reasons) => new(FindingType.Address, span, EvidenceStrength.Statistical, reasons) { Role = PersonRole.Other };

    private static HomeModel Open(string resource)
    {
        using var stream = typeof(HomeJudge).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException("The model of homes is not in the assembly.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return HomeModel.Load(file);
    }
}
