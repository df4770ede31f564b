using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Policy;

/// <summary>Finds, decides and numbers: from a read document to its plan.</summary>
internal sealed class Planner(DetectionEngine detector, Profile profile, DateOnly today)
{
    /// <summary>The plan for a document, or null where the detectors did not read the whole text.</summary>
    public DocumentPlan? PlanFor(ReadDocument document, string sha256)
    {
        var result = detector.Detect(document.Text.Text);
        if (!result.IsComplete)
        {
            return null;
        }

        var findings = FromText(document, result).Concat(FromImages(document))
            .OrderBy(item => item.Finding.Span).ThenBy(item => item.Image)
            .Select((item, index) => item with { Id = $"d{index + 1}" });
        return new DocumentPlan(sha256, profile, [.. findings], result.Detectors);
    }

    /// <summary>Whether a finding that would be removed stands in a file name.</summary>
    public bool IsPersonal(string fileName)
    {
        var words = Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ').Replace('-', ' ').Replace('.', ' ');
        return detector.Detect(words).Findings.Any(finding => IsReported(finding) && Decide(finding).Removes);
    }

    private IEnumerable<PlannedFinding> FromText(ReadDocument document, DetectionResult result) =>
        result.Findings.Where(IsReported).Select(finding => new PlannedFinding(
            string.Empty, finding, Decide(finding), document.Text.PageAt(finding.Span.Start), document.Text.BoxesOf(finding.Span)));

    // A picture that nobody has read may show a signature, a stamp or a face: a person has to look at it.
    private IEnumerable<PlannedFinding> FromImages(ReadDocument document) =>
        document.Images.Select(image =>
        {
            var end = document.Text.EndOfPage(image.Page);
            var finding = new Finding(
                FindingType.Photo, new TextSpan(end, end), EvidenceStrength.Statistical, [UnreadImage], PersonRole.Other, "-", DocumentPlace.Body);
            return new PlannedFinding(string.Empty, finding, Decide(finding), image.Page, [image.Box]) { Image = image.Index };
        });

    private static Evidence UnreadImage { get; } = new("photo.not-read", 0);

    private bool IsReported(Finding finding) => PolicyEngine.IsReported(profile, FindingFacts.Of(finding));

    private Decision Decide(Finding finding) => PolicyEngine.Decide(profile, FindingFacts.Of(finding), today);
}
