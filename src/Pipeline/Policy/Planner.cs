using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy.Documents;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Policy.Places;
using Clona.Pipeline.Policy.Posts;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Policy;

/// <summary>Finds, decides and numbers: from a read document to its plan.</summary>
internal sealed class Planner(DetectionEngine detector, Profile profile, DateOnly today, OwnLists? lists = null)
{
    private readonly OwnDecisions? own = lists is null ? null : new OwnDecisions(lists, today);
    private readonly PostDirectory posts = new(lists?.Posts ?? [], today);

    /// <summary>The plan for a document, or null where the detectors did not read the whole text.</summary>
    public DocumentPlan? PlanFor(ReadDocument document, string sha256)
    {
        var (text, kind) = (document.Text.Text, ExpectedKind.Of(profile));
        var result = DoubtfulWords.In(document) is { } read ? detector.DetectRead(text, read, kind) : detector.Detect(text, kind);
        if (!result.IsComplete)
        {
            return null;
        }

        var overruled = 0;
        var ofText = FromText(document, result, () => overruled++).ToList();
        var findings = ofText.Concat(RepeatedValues.In(document, ofText)).Concat(FromImages(document)).Concat(FromScans(document)).Concat(FromAnnexes(document))
            .OrderBy(item => item.Finding.Span).ThenBy(item => item.Image)
            .Select((item, index) => item with { Id = $"d{index + 1}" });
        return new DocumentPlan(sha256, profile, [.. findings], result.Detectors)
        {
            NeverOverruled = overruled,
            ExpiredEntries = lists?.ExpiredOn(today) ?? 0,
            OwnLists = lists is null ? null : new ProfileReference(lists.Id, lists.Version),
            IsPartyBlockMissing = ExpectedKind.NeedsParties(profile) && !PartyBlock.IsIn(document.Text.Text, result.Findings),
            Misses = profile.MissesOn(today),
            IsChronicle = Chronicle.IsOne(document.Text.Text),
        };
    }

    /// <summary>Whether a finding that would be removed stands in a file name.</summary>
    public bool IsPersonal(string fileName)
    {
        var words = Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ').Replace('-', ' ').Replace('.', ' ');
        var decide = DeciderFor(words, () => { });
        return detector.Detect(words).Findings.Any(finding => IsReported(finding) && decide(finding).Removes);
    }

    private IEnumerable<PlannedFinding> FromText(ReadDocument document, DetectionResult result, Action onOverruled)
    {
        var text = document.Text.Text;
        var decide = DeciderFor(text, onOverruled);
        return result.Findings.Where(IsReported).Select(found =>
        {
            var (placed, decision) = Settled(text, found, decide);
            var finding = SecurityPassages.Widened(text, placed, decision);
            return new PlannedFinding(
                string.Empty, finding, decision, document.Text.PageAt(finding.Span.Start), document.Text.BoxesOf(finding.Span));
        });
    }

    // Where the likeliest role is not certain enough to leave a name readable, it is told, and the more careful decision holds.
    private (Finding Placed, Decision Decision) Settled(string text, Finding found, Func<Finding, Decision> decide)
    {
        var placed = Placed(text, found with { Role = found.DecidingRole, CautiousRole = null });
        var decision = decide(placed);
        if (found.CautiousRole is null)
        {
            return (placed, decision);
        }

        var isOfProfile = decision.RuleId.StartsWith(profile.Id + ".", StringComparison.Ordinal);
        var likely = Decide(text, Placed(text, found with { CautiousRole = null }));
        return (placed with { Role = found.Role, CautiousRole = found.CautiousRole }, isOfProfile ? PolicyEngine.Weighed(likely, decision) : decision);
    }

    private Finding Placed(string text, Finding finding) => PersonPlaces.Placed(text, finding, posts.FacingOf(text, finding));

    // The office's own entries speak first, then the profile.
    private Func<Finding, Decision> DeciderFor(string text, Action onOverruled)
    {
        if (own is null)
        {
            return finding => Decide(text, finding);
        }

        var matches = own.In(text);
        return finding =>
        {
            var decision = OwnDecisions.Decide(finding, Decide(text, finding), text, matches, out var isOverruled);
            if (isOverruled)
            {
                onOverruled();
            }

            return decision;
        };
    }

    // A picture that nobody has read may show a signature, a stamp or a face: a person has to look at it.
    private IEnumerable<PlannedFinding> FromImages(ReadDocument document) =>
        document.Images.Select(image =>
        {
            var finding = AtEndOfPage(document, image.Page, FindingType.Photo, UnreadImage);
            var boxes = image.Box is { } box ? new[] { box } : [];
            return new PlannedFinding(string.Empty, finding, Decide(string.Empty, finding), image.Page, boxes) { Image = image.Index };
        });

    // What no text explains in the picture of a page: signatures, stamps, handwriting, codes.
    private IEnumerable<PlannedFinding> FromScans(ReadDocument document) =>
        document.Scans.SelectMany(page => page.Areas, (page, area) =>
        {
            var finding = AtEndOfPage(document, page.Page, ScanEvidence.TypeOf(area.Kind), ScanEvidence.Of(area.Kind));
            return new PlannedFinding(string.Empty, finding, Decide(string.Empty, finding), page.Page, [area.Box]) { Drawn = area.Box };
        });

    // Curricula vitae and diplomas go as whole pages, pictures and all; where the format has no pages, as pieces of text.
    private IEnumerable<PlannedFinding> FromAnnexes(ReadDocument document) =>
        QualificationPages.Of(document.Text).Select(annex =>
        {
            var decision = new Decision(
                DecisionKind.Redact, profile.Id + ".qualification", profile.DefaultDeny.LegalGround, AnnexTexts.Reason, Doubt.None);
            if (annex.IsWholePage && document.Type == MediaType.Pdf)
            {
                var (width, height) = document.PageSizes[annex.Page - 1];
                var area = PageBox.Rounded(annex.Page, 0, 0, width, height);
                var drawn = AtEndOfPage(document, annex.Page, FindingType.OtherId, Annex);
                return new PlannedFinding(string.Empty, drawn, decision, annex.Page, [area]) { Drawn = area, Mark = AnnexTexts.Mark };
            }

            var finding = new Finding(
                FindingType.OtherId, annex.Span, EvidenceStrength.Labelled, [Annex], PersonRole.Other, "-", DocumentPlace.Body);
            return new PlannedFinding(string.Empty, finding, decision, annex.Page, document.Text.BoxesOf(annex.Span)) { Mark = AnnexTexts.Mark };
        });

    private static Finding AtEndOfPage(ReadDocument document, int page, FindingType type, Evidence evidence)
    {
        var end = document.Text.EndOfPage(page);
        return new Finding(
            type, new TextSpan(end, end), EvidenceStrength.Statistical, [evidence], PersonRole.Other, "-", DocumentPlace.Body);
    }

    private static Evidence UnreadImage { get; } = new("photo.not-read", 0);

    private static Evidence Annex { get; } = new("annex.qualification", 4);

    private bool IsReported(Finding finding) => PolicyEngine.IsReported(profile, FindingFacts.Of(finding));

    private Decision Decide(string text, Finding finding) =>
        PolicyEngine.Decide(profile, FindingFacts.Of(finding, text.Length > 0 ? posts.FacingOf(text, finding) : PostFacing.Unknown), today);
}
