using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the words right beside a mention and in its sentence.</summary>
internal static class BesideFeatures
{
    private const int Near = 4;
    private const int Exact = 2;
    private const int Reach = 14;
    private const ulong Edge = 7;
    private const ulong Person = 11;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        AddNear(list, text, context);
        AddNouns(list, text, context);
        BagFeatures.Add(list, text, context);
        AddRoles(list, text, context);
    }

    private static void AddNear(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        Span<ulong> before = stackalloc ulong[Near];
        Span<ulong> after = stackalloc ulong[Near];
        AddBefore(list, text, context, before);
        AddAfter(list, text, context, after);
        list.Add(RoleFeature.BeforePair, before[0], before[1]);
        list.Add(RoleFeature.BeforePair, RoleFeatureList.Join(before[0], before[1]), before[2]);
        list.Add(RoleFeature.AfterPair, after[0], after[1]);
        list.Add(RoleFeature.AfterPair, RoleFeatureList.Join(after[0], after[1]), after[2]);
        list.Add(RoleFeature.BeforePair, before[0], after[0]);
        AddPairs(list, before, after);
        list.Add(RoleFeature.Turn, after[0], text.Tokens[context.First].LinesBefore > 0 || context.First == 0 ? 1UL : 0);
    }

    private static void AddBefore(RoleFeatureList list, TokenizedText text, in MentionContext context, Span<ulong> stems)
    {
        var isCut = false;
        for (var step = 0; step < Near; step++)
        {
            var index = context.First - 1 - step;
            isCut |= index + 1 > 0 && index + 1 < text.Tokens.Length && text.Tokens[index + 1].LinesBefore > 0;
            var isPerson = index < context.Floor;
            stems[step] = isPerson ? Person + (isCut ? 1UL : 0) : RoleFeatureList.StemOf(text, index);
            list.Add(isCut ? RoleFeature.BeforeGap : RoleFeature.BeforeStem, stems[step], (ulong)step);
            if (isPerson)
            {
                break;
            }

            if (step < Exact)
            {
                list.Add(RoleFeature.Before, RoleFeatureList.WordOf(text, index), ((ulong)step * 2) + (isCut ? 1UL : 0));
                AddEnding(list, RoleFeature.BeforeEnding, text, index, ((ulong)step * 2) + (isCut ? 1UL : 0));
            }
        }
    }

    private static void AddAfter(RoleFeatureList list, TokenizedText text, in MentionContext context, Span<ulong> stems)
    {
        var isCut = false;
        for (var step = 0; step < Near; step++)
        {
            var index = context.Next + step;
            isCut |= index < text.Tokens.Length && text.Tokens[index].LinesBefore > 0;
            var isPerson = index >= context.Ceiling;
            stems[step] = !isPerson ? RoleFeatureList.StemOf(text, index) : index >= text.Tokens.Length ? Edge : Person + (isCut ? 1UL : 0);
            list.Add(isCut ? RoleFeature.AfterGap : RoleFeature.AfterStem, stems[step], (ulong)step);
            if (isPerson)
            {
                break;
            }

            if (step < Exact)
            {
                list.Add(RoleFeature.After, RoleFeatureList.WordOf(text, index), ((ulong)step * 2) + (isCut ? 1UL : 0));
                AddEnding(list, RoleFeature.AfterEnding, text, index, ((ulong)step * 2) + (isCut ? 1UL : 0));
            }
        }
    }

    // Any two things near the name and before the next person ("zastoupený … jednatelem", "nájemce … zahrady"), nearer or farther.
    private static void AddPairs(RoleFeatureList list, ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after)
    {
        for (var first = 0; first < Near; first++)
        {
            for (var second = 0; second < Near; second++)
            {
                AddPair(list, before[first], after[second], 0);
                if (second > first)
                {
                    AddPair(list, before[first], before[second], 1);
                    AddPair(list, after[first], after[second], 2);
                }
            }
        }
    }

    private static void AddPair(RoleFeatureList list, ulong first, ulong second, ulong sides)
    {
        if (first != 0 && second != 0)
        {
            list.Add(RoleFeature.NearPair, RoleFeatureList.Join(first, second), sides);
        }
    }

    // "řidič Jan Novák", "Jan Novák, dražitel": what the nouns beside a name say about people, whatever their stems.
    private static void AddNouns(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        for (var step = 0; step < Near; step++)
        {
            AddNoun(list, RoleFeature.BeforeNoun, text, context.First - 1 - step >= context.Floor ? context.First - 1 - step : -1);
            AddNoun(list, RoleFeature.AfterNoun, text, context.Next + step < context.Ceiling ? context.Next + step : -1);
        }
    }

    private static void AddNoun(RoleFeatureList list, RoleFeature feature, TokenizedText text, int index)
    {
        if (index >= 0 && text.Tokens[index].Kind == TokenKind.Word && RoleNouns.Of(text.FoldedOf(text.Tokens[index])) is var kind and not RoleNounKind.None)
        {
            list.Add(feature, (ulong)kind);
        }
    }

    private static void AddEnding(RoleFeatureList list, RoleFeature feature, TokenizedText text, int index, ulong place)
    {
        if (RoleFeatureList.EndingOf(text, index) is var ending and not 0)
        {
            list.Add(feature, ending, place);
        }
    }

    private static void AddRoles(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        AddBits(list, RoleFeature.BeforeRoles, text, Math.Max(context.Floor, context.First - 3), context.First);
        AddBits(list, RoleFeature.AfterRoles, text, context.Next, Math.Min(context.Ceiling, context.Next + 3));
        AddBits(list, RoleFeature.SentenceRoles, text, context.SentenceStart(Reach), context.SentenceEnd(Reach));
    }

    private static void AddBits(RoleFeatureList list, RoleFeature feature, TokenizedText text, int first, int end)
    {
        var roles = 0UL;
        for (var index = Math.Max(0, first); index < Math.Min(end, text.Tokens.Length); index++)
        {
            roles |= (ulong)text.Tokens[index].Roles;
        }

        for (var rest = roles; rest != 0; rest &= rest - 1)
        {
            list.Add(feature, (ulong)System.Numerics.BitOperations.TrailingZeroCount(rest));
        }
    }
}
