namespace Clona.Tagger.Roles;

/// <summary>A mention whose role is known.</summary>
/// <param name="Features">What is seen of it; the first <paramref name="RuleFeatures"/> come of the rules of roles.</param>
/// <param name="RuleFeatures">Number of the features that come of rules.</param>
/// <param name="Gold">Its column in the model, or -1 where the finding is no person.</param>
/// <param name="Decision">What the gold decides: R, K or Q.</param>
/// <param name="GoldRole">Role in the words of the mark-up.</param>
internal sealed record RoleExample(uint[] Features, int RuleFeatures, int Gold, char Decision, string GoldRole)
{
    /// <summary>How much it counts: rows of a long list less than names in sentences.</summary>
    public double Weight { get; init; } = 1;
}
