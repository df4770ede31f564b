using Clona.Pipeline.Policy;

namespace Clona.Web.Profiles;

/// <summary>A rule in two profiles.</summary>
/// <param name="Stem">Its id without the profile's.</param>
/// <param name="Left">The rule on the left; null where there is none.</param>
/// <param name="Right">The rule on the right; null where there is none.</param>
public sealed record ComparedRule(string Stem, ProfileRule? Left, ProfileRule? Right)
{
    /// <summary>Whether both decide alike by the same law.</summary>
    public bool IsSame => Left is not null && Right is not null && Left.Kind == Right.Kind && Left.LegalGround == Right.LegalGround;

    /// <summary>All rules of both, those of the left in their order first.</summary>
    public static IReadOnlyList<ComparedRule> Of(Profile left, Profile right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var mine = left.Rules.ToDictionary(rule => RuleWords.Stem(left, rule), StringComparer.Ordinal);
        var theirs = right.Rules.ToDictionary(rule => RuleWords.Stem(right, rule), StringComparer.Ordinal);
        return
        [
            .. mine.Keys.Concat(theirs.Keys.Where(stem => !mine.ContainsKey(stem)))
                .Select(stem => new ComparedRule(stem, mine.GetValueOrDefault(stem), theirs.GetValueOrDefault(stem))),
        ];
    }
}
