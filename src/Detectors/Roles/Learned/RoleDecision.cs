using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Makes a role of the scores of a mention, and says whether a person has to look at it.</summary>
/// <remarks>
/// A role that may keep a name readable has to win clearly over those that don't. How clearly depends on what the rules say: where they
/// say the same, winning is enough; where they are silent or say something else, the margins below count. They were set by eye
/// on predictions for the folders for work, each by weights that had not learned it, and lean to review: a name let through cannot be called back.
/// </remarks>
internal static class RoleDecision
{
    private const int Near = 48;

    private static readonly RoleMargin Offered = new(0, int.MaxValue);
    private static readonly RoleMargin Refused = new(int.MaxValue, int.MaxValue);

    /// <summary>The role of <paramref name="mention"/>.</summary>
    public static RoleAssignment Of(in MentionFacts mention, ReadOnlySpan<int> scores, DocumentKind kind)
    {
        if (IsTold(mention))
        {
            return mention.Rule;
        }

        var best = JudgedFeatures.BestOf(scores);

        // Where both are near, a company number in the record of a side decides.
        best = RoleClasses.Roles[best] == PersonRole.Party && RuleOf(mention) == RoleClasses.TradingParty
            && scores[best] - scores[RoleClasses.TradingParty] < Near ? RoleClasses.TradingParty : best;
        var rival = -1;
        for (var column = 0; column < scores.Length; column++)
        {
            rival = column != best && !RoleClasses.IsKept(column) && (rival < 0 || scores[column] > scores[rival]) ? column : rival;
        }

        var needed = RoleClasses.IsKept(best) ? NeededMargin(mention, best, kind) : default;
        var margin = scores[best] - scores[rival];
        return margin < needed.ToBeOffered ? Assign(mention, rival, mention.Rule.IsInDoubt && kind != DocumentKind.Contract)
            : Assign(mention, best, margin < needed.ToBeKept || (mention.Rule.IsInDoubt && kind != DocumentKind.Contract));
    }

    // What the words beside a name say outright is not for weights to overrule.
    private static bool IsTold(in MentionFacts mention) =>
        (mention.Own is { Role: { } told, IsWeak: false, IsUnsure: false } && told == mention.Rule.Role) || IsSignature(mention);

    // The record of the sides at the head says who signs at the end.
    private static bool IsSignature(in MentionFacts mention) => mention.Rule is
        { Place: DocumentPlace.SignatureBlock, IsInDoubt: false, Role: PersonRole.Party or PersonRole.Trader or PersonRole.Official };

    private static RoleAssignment Assign(in MentionFacts mention, int column, bool isInDoubt)
    {
        var place = column == RoleClasses.TradingParty ? DocumentPlace.PartyBlock
            : RoleClasses.Roles[column] == PersonRole.Trader && mention.Rule.Place is DocumentPlace.PartyBlock or DocumentPlace.SignatureBlock
            ? DocumentPlace.Body : mention.Rule.Place;
        return new RoleAssignment(RoleClasses.Roles[column], isInDoubt, place);
    }

    private static int RuleOf(in MentionFacts mention) =>
        RoleClasses.Of(mention.Rule.Role, mention.Rule.Place is DocumentPlace.PartyBlock or DocumentPlace.SignatureBlock);

    private static RoleMargin NeededMargin(in MentionFacts mention, int best, DocumentKind kind)
    {
        var rule = RuleOf(mention);
        var role = RoleClasses.Roles[best];
        if (RoleClasses.IsKept(rule) || RoleClasses.Roles[rule] == role)
        {
            return default;
        }

        return mention.Own.Role is null ? Untold(role, kind)
            : mention.Rule.Role == PersonRole.ThirdParty ? AgainstMatter(role) : role == PersonRole.Party ? Offered : Refused;
    }

    // The rules know nothing of the mention.
    private static RoleMargin Untold(PersonRole role, DocumentKind kind) => role switch
    {
        PersonRole.Party => new RoleMargin(24, 200),
        PersonRole.Official when kind == DocumentKind.Information => new RoleMargin(64, 200),
        PersonRole.Official when kind == DocumentKind.Contract => new RoleMargin(160, 200),
        PersonRole.Official => new RoleMargin(48, 160),
        PersonRole.Author => new RoleMargin(16, 160),
        PersonRole.Speaker => new RoleMargin(100, 140),
        _ => Offered,
    };

    // The rules see a private matter.
    private static RoleMargin AgainstMatter(PersonRole role) => role switch
    {
        PersonRole.Party => new RoleMargin(24, 200),
        PersonRole.Official => new RoleMargin(32, 200),
        _ => Refused,
    };
}
