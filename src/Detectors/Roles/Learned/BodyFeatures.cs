using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of whom somebody acts for: the body named before or behind, and whether he stands in for another person ("zastoupená na základě plné
/// moci synovcem").</summary>
internal static class BodyFeatures
{
    private const int Reach = 24;
    private const int NearWords = 4;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, NamedBodies bodies, WordKinds kinds, int index)
    {
        var mention = sheet.Mentions[index];
        var context = mention.Context;
        var own = mention.Own.Role is { } role ? 1UL + (ulong)role : 0;
        var (kind, at) = bodies.Before(context.First);
        var behind = bodies.Behind(context.Next);
        var steps = at < 0 ? 9UL : NamedBodies.StepsOf(context.First - at) + (at < context.Floor ? 4UL : 0);
        list.Add(RoleFeature.BodyBefore, kind, steps);
        list.Add(RoleFeature.BodyBefore, kind, 16 + own);
        list.Add(RoleFeature.BodyBefore, RoleFeatureList.Join(kind, own), 32 + steps);
        list.Add(RoleFeature.BodyBehind, behind, own);
        list.Add(RoleFeature.BodyBehind, behind, 32UL + kind);
        AddOrigin(list, sheet.Text, context, behind);
        AddSide(list, sheet, kinds, context, kind);
        AddProxy(list, sheet.Text, kinds, context, kind, at);
    }

    // "Jan Novák za TJ Sokol", "Ing. Nová ze společnosti Stavby"
    private static void AddOrigin(RoleFeatureList list, TokenizedText text, in MentionContext context, byte behind)
    {
        var next = context.Next;
        if (behind != NamedBodies.None && (text.HasWord(next, "za") || text.HasWord(next, "z") || text.HasWord(next, "ze") || text.HasWord(next, "od")))
        {
            list.Add(RoleFeature.BodyOfOrigin, behind, text.HasWord(next, "za") ? 1UL : 0);
        }
    }

    // A function in the record of a private side is no office: what the nearest words tell, together with the body and the side of the contract.
    private static void AddSide(RoleFeatureList list, RoleSheet sheet, WordKinds kinds, in MentionContext context, byte body)
    {
        var section = sheet.Structure.PartyAt(context.Span)?.Kind;
        var side = RoleFeatureList.Join(body, section is { } known ? 1UL + (ulong)known : 0);
        list.Add(RoleFeature.BodyPair, side);
        for (var bits = kinds.In(Math.Max(context.Floor, context.First - NearWords), context.First); bits != 0; bits &= bits - 1)
        {
            list.Add(RoleFeature.BodyPair, side, 1UL + (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits));
        }

        for (var bits = kinds.In(context.Next, Math.Min(context.Ceiling, context.Next + NearWords)); bits != 0; bits &= bits - 1)
        {
            list.Add(RoleFeature.BodyPair, side, 65UL + (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits));
        }
    }

    // Who is represented: somebody named before in the sentence, or the body.
    private static void AddProxy(RoleFeatureList list, TokenizedText text, WordKinds kinds, in MentionContext context, byte body, int at)
    {
        var start = context.SentenceStart(Reach);
        var acts = -1;
        for (var index = context.First - 1; index >= start && acts < 0; index--)
        {
            acts = text.HasRole(index, WordRoles.Represented) ? index : acts;
        }

        if (acts < 0)
        {
            list.Add(RoleFeature.Proxy, 0);
            return;
        }

        var isOfBody = at >= 0 && at < acts;
        var represented = context.Floor > start && (!isOfBody || at < context.Floor) ? 1UL : isOfBody ? 2UL + body : 0UL;
        list.Add(RoleFeature.Proxy, 1, represented);
        for (var bits = kinds.In(acts, context.First); bits != 0; bits &= bits - 1)
        {
            list.Add(RoleFeature.Proxy, 2UL + (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits), represented);
        }
    }
}
