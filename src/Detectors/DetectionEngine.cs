using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Identifiers.Decoys;
using Clona.Detectors.Resolution;
using Clona.Detectors.Text;

namespace Clona.Detectors;

/// <summary>Finds all personal data in a text: runs the detectors, resolves overlaps, links persons, assigns roles.</summary>
/// <remarks>
/// Built once, used by several threads. The same text gives the same result, whatever ran before. Never throws on any text.
/// </remarks>
public sealed class DetectionEngine
{
    private readonly IReadOnlyList<IDetector> detectors;

    internal DetectionEngine(IReadOnlyList<IDetector> detectors) => this.detectors = detectors;

    /// <summary>The detectors of identifiers, in the order in which they run.</summary>
    internal static IReadOnlyList<IDetector> IdentifierDetectors { get; } =
    [
        new BirthNumberDetector(), new BirthDateDetector(), new BirthPlaceDetector(), new BankAccountDetector(),
        new IbanDetector(), new PhoneDetector(), new EmailDetector(), new DataboxDetector(), new IdDocumentDetector(),
        new CompanyIdDetector(), new TaxIdDetector(), new VehiclePlateDetector(), new VinDetector(), new ParcelDetector(),
        new SignatureDetector(), new PersonalNumberDetector(), new NetworkAddressDetector(), new PaymentCardDetector(),
        new GpsDetector(), new LawNumberDetector(), new ReferenceNumberDetector(), new AmountDetector(),
        new ProjectNumberDetector(),
    ];

    /// <summary>Finds the personal data of <paramref name="text"/>.</summary>
    public DetectionResult Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var view = DetectionText.Of(text);
        var candidates = new List<Candidate>();
        var unread = detectors.Where(detector => detector.Detect(view, candidates) < view.View.Length).Select(detector => detector.Id).ToList();
        var resolved = Resolver.Resolve(candidates);
        var persons = resolved.Where(candidate => candidate.Type == FindingType.Person).ToList();
        var parties = new PartyFinder(view, persons);
        var kept = CompanyOwnership.Apply(resolved, parties);
        var roles = new OwnerRoles(view, [.. persons.Select(person => (person.Span, person.Role ?? PersonRole.Other))], parties);
        var entities = new EntityNumbers();
        var findings = kept.Select(candidate => new Finding(
            candidate.Type, view.ToOriginal(candidate.Span), candidate.Strength, candidate.Evidence, roles.RoleOf(candidate),
            entities.Of(candidate.Type, view.View.AsSpan(candidate.Span.Start, candidate.Span.Length)), DocumentPlace.Body)).ToList();
        return new DetectionResult(findings, unread, [.. detectors.Select(detector => detector.Id)]);
    }
}
