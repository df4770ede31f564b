using Clona.Detectors.Findings;

namespace Clona.Detectors.Entities;

/// <summary>Whom a mention means.</summary>
/// <param name="Entity">Label of the person, such as <c>P1</c>, or of two, such as <c>P1-P2</c>.</param>
/// <param name="IsInDoubt">Whether several persons may be meant; the label is then that of this mention alone.</param>
public sealed record LinkedMention(string Entity, bool IsInDoubt)
{
    /// <summary>Whether somebody else may be meant all the same, so that a person should look where one can be asked.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Labels of those whom a mention in doubt, or one that is unsure, may mean, likeliest first.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>At the first mention of a person: labels of persons named before who may be the same one.</summary>
    public IReadOnlyList<string> Kin { get; init; } = [];

    /// <summary>How many names stand in it.</summary>
    public int Names { get; init; } = 1;

    /// <summary>Position among the mentions of the one whose other half this is; null for all others.</summary>
    public int? HalfOf { get; init; }

    /// <summary>What would be asked about it, or has to be known where somebody is asked; null where nothing has.</summary>
    public EntityQuestion? Question => IsInDoubt || IsUnsure || Kin.Count > 0 || HalfOf is not null || (Names == 1 && Entity.Contains('-', StringComparison.Ordinal))
        ? new EntityQuestion(IsUnsure, Choices, Kin) { Names = Names }
        : null;
}
