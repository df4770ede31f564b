using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;

namespace Clona.Web.Review;

/// <summary>A change against the machine's proposal, for the person who approves.</summary>
/// <param name="Value">The words, or that it is a drawn box.</param>
/// <param name="Type">Category.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="Boxes">Where it stands.</param>
/// <param name="What">Decision before and after, in Czech.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">The person's own words.</param>
/// <param name="By">Name of the person.</param>
/// <param name="At">When.</param>
public sealed record ShownChange(
    string Value,
    FindingType Type,
    int Page,
    IReadOnlyList<PageBox> Boxes,
    string What,
    EditReason Reason,
    string Note,
    string By,
    DateTimeOffset At)
{
    /// <summary>The category alone.</summary>
    public override string ToString() => Type.ToString();
}
