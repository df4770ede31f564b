using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Policy;

/// <summary>What a profile's rules may know about a finding; never its words.</summary>
/// <param name="Type">Kind of datum.</param>
/// <param name="Role">Role of the person, or of the owner of the identifier.</param>
/// <param name="Place">Part of the document.</param>
/// <param name="Strength">How the finding is backed.</param>
/// <param name="Confidence">Probability in [0, 1] that the finding is what its type says.</param>
/// <param name="RoleInDoubt">Whether the role is uncertain in this mention.</param>
public sealed record FindingFacts(
    FindingType Type,
    PersonRole Role,
    DocumentPlace Place,
    EvidenceStrength Strength,
    double Confidence,
    bool RoleInDoubt)
{
    /// <summary>Whether an official's post deals with the public; unknown for everybody else.</summary>
    public PostFacing Post { get; init; }

    /// <summary>The facts of <paramref name="finding"/>, whose holder has a post of that kind.</summary>
    public static FindingFacts Of(Finding finding, PostFacing post = PostFacing.Unknown)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingFacts(
            finding.Type,
            finding.Role,
            finding.Place,
            finding.Strength,
            finding.Confidence.Value,
            finding.RoleInDoubt)
        {
            Post = post,
        };
    }
}
