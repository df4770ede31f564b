using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Policy;

/// <summary>Finds, decides and numbers: from a read document to its plan.</summary>
internal sealed class Planner(DetectionEngine detector, Profile profile, DateOnly today, OwnLists? lists = null)
{
    private readonly OwnDecisions? own = lists is null ? null : new OwnDecisions(lists, today);

    /// <summary>The plan for a document, or null where the detectors did not read the whole text.</summary>
    public DocumentPlan? PlanFor(ReadDocument document, string sha256)
    {
        var result = detector.Detect(document.Text.Text, ExpectedKind.Of(profile));
        if (!result.IsComplete)
        {
            return null;
        }

        var overruled = 0;
        var findings = FromText(document, result, () => overruled++).ToList().Concat(FromImages(document))
            .OrderBy(item => item.Finding.Span).ThenBy(item => item.Image)
            .Select((item, index) => item with { Id = $"d{index + 1}" });
        return new DocumentPlan(sha256, profile, [.. findings], result.Detectors)
        {
            NeverOverruled = overruled,
            ExpiredEntries = lists?.ExpiredOn(today) ?? 0,
            OwnLists = lists is null ? null : new ProfileReference(lists.Id, lists.Version),
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
        var decide = DeciderFor(document.Text.Text, onOverruled);
        return result.Findings.Where(IsReported).Select(finding => new PlannedFinding(
            string.Empty, finding, decide(finding), document.Text.PageAt(finding.Span.Start), document.Text.BoxesOf(finding.Span)));
    }

    // The office's own entries speak first, then the profile.
    private Func<Finding, Decision> DeciderFor(string text, Action onOverruled)
    {
        if (own is null)
        {
            return Decide;
        }

        var matches = own.In(text);
        return finding =>
        {
            var decision = OwnDecisions.Decide(finding, Decide(finding), text, matches, out var isOverruled);
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
            var end = document.Text.EndOfPage(image.Page);
            var finding = new Finding(
                FindingType.Photo, new TextSpan(end, end), EvidenceStrength.Statistical, [UnreadImage], PersonRole.Other, "-", DocumentPlace.Body);
            return new PlannedFinding(string.Empty, finding, Decide(finding), image.Page, image.Box is { } box ? [box] : []) { Image = image.Index };
        });

    private static Evidence UnreadImage { get; } = new("photo.not-read", 0);

    private bool IsReported(Finding finding) => PolicyEngine.IsReported(profile, FindingFacts.Of(finding));

    private Decision Decide(Finding finding) => PolicyEngine.Decide(profile, FindingFacts.Of(finding), today);
}
