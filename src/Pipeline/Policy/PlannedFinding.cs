using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Policy;

/// <summary>A finding with its decision and its place.</summary>
/// <param name="Id">Id in this document, such as <c>d1</c>.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Decision">What happens to it.</param>
/// <param name="Page">Page it begins on, from 1.</param>
/// <param name="Boxes">Where it stands; empty in formats without pages.</param>
public sealed record PlannedFinding(
    string Id, Finding Finding, Decision Decision, int Page, IReadOnlyList<PageBox> Boxes)
{
    /// <summary>Index of the picture on its page, where the finding is a picture.</summary>
    public int? Image { get; init; }

    /// <summary>The area of a page that a person drew; null where the finding is text or a picture.</summary>
    public PageBox? Drawn { get; init; }

    /// <summary>What stands in the output in its place; null where that is the label of its kind.</summary>
    public string? Mark { get; init; }

    /// <summary>What stands in the output in its place.</summary>
    public string Label => Mark ?? Texts.MarkLabels.For(Finding.Type);

    /// <summary>What a person decided about it; null where nobody did.</summary>
    public DetectionEdit? Edit { get; init; }
}
