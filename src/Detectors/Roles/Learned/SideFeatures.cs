using System.Numerics;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the side of the contract that is named beside somebody: "za objednatele ve věcech technických: Eva Malá" names a clerk where an office
/// orders, and the contact of a firm where a firm does.</summary>
internal static class SideFeatures
{
    private const int Reach = 24;
    private const int Behind = 6;
    private const int NearWords = 4;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, ContractBodies sides, WordKinds kinds, int mention)
    {
        if (!sides.IsAny)
        {
            return;
        }

        var context = sheet.Mentions[mention].Context;
        var own = sheet.Mentions[mention].Own.Role is { } role ? 1UL + (ulong)role : 0;
        var (side, at) = SideBefore(sheet.Text, sides, context);
        var steps = at < 0 ? 9UL : NamedBodies.StepsOf(context.First - at) + (at < context.Floor ? 4UL : 0);
        list.Add(RoleFeature.Side, side, steps);
        list.Add(RoleFeature.Side, side, 16 + own);
        list.Add(RoleFeature.SideBehind, SideBehind(sheet.Text, sides, context), own);
        for (var bits = kinds.In(Math.Max(context.Floor, context.First - NearWords), context.First); bits != 0; bits &= bits - 1)
        {
            list.Add(RoleFeature.SideKind, side, (ulong)BitOperations.TrailingZeroCount(bits));
        }
    }

    private static (ulong Side, int Index) SideBefore(TokenizedText text, ContractBodies sides, in MentionContext context)
    {
        for (var index = context.First - 1; index >= Math.Max(0, context.First - Reach) && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            if (sides.At(index) is var kind and not PartySectionKind.Unknown)
            {
                return (1UL + (ulong)kind, index);
            }
        }

        return (0, -1);
    }

    private static ulong SideBehind(TokenizedText text, ContractBodies sides, in MentionContext context)
    {
        for (var index = context.Next; index < Math.Min(context.Ceiling, context.Next + Behind) && text.Tokens[index].LinesBefore == 0; index++)
        {
            if (sides.At(index) is var kind and not PartySectionKind.Unknown)
            {
                return 1UL + (ulong)kind;
            }
        }

        return 0;
    }
}
