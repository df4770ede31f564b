namespace Clona.Detectors.Findings;

/// <summary>A personal datum found in a text, with its reasons, its owner and the owner's role.</summary>
/// <param name="Type">Kind of datum.</param>
/// <param name="Span">Place in the original text, UTF-16 code units.</param>
/// <param name="Strength">How the finding is backed.</param>
/// <param name="Evidence">All reasons; the confidence follows from them.</param>
/// <param name="Role">Likeliest role of the person, or of the owner of the identifier.</param>
/// <param name="Entity">Entity the mention belongs to, such as <c>P1</c>; the same in all mentions of one
/// person.</param>
/// <param name="Place">Part of the document the finding stands in.</param>
public sealed record Finding(
    FindingType Type,
    TextSpan Span,
    EvidenceStrength Strength,
    IReadOnlyList<Evidence> Evidence,
    PersonRole Role,
    string Entity,
    DocumentPlace Place)
{
    /// <summary>Probability that follows from the evidence.</summary>
    public Confidence Confidence => Confidence.Of(Evidence);

    /// <summary>Whether this mention's role is in doubt (two roles of one person, a speaker in his own
    /// matter).</summary>
    public bool RoleInDoubt { get; init; }

    /// <summary>The role to decide by, where <see cref="Role"/> would leave a name readable and is not certain enough for that; nothing
    /// where it is.</summary>
    public PersonRole? CautiousRole { get; init; }

    /// <summary>The role by which is decided.</summary>
    public PersonRole DecidingRole => CautiousRole ?? Role;

    /// <summary>Whether several persons may be meant, so that the entity is that of this mention alone.</summary>
    public bool EntityInDoubt { get; init; }

    /// <summary>What linking would ask a person about the mention; null where nothing is.</summary>
    public EntityQuestion? Question { get; init; }
}
