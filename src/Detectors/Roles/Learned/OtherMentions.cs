using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>What stands beside the other mentions of the same person: who is once called "starostka" or told apart by birth and home is that
/// everywhere.</summary>
internal sealed class OtherMentions
{
    private const int MostOthers = 12;
    private const int Farthest = 120;
    private const int Near = 3;
    private const int MostFacts = 3;

    private readonly RoleSheet sheet;
    private readonly WordKinds kinds;
    private readonly NamedBodies bodies;
    private readonly Dictionary<string, List<int>> byPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (RoleFeature Feature, ulong Value)[]> cues = [];
    private readonly HashSet<(RoleFeature, ulong)> seen = [];
    private readonly List<(RoleFeature, ulong)> buffer = [];

    /// <summary>Groups the mentions of <paramref name="sheet"/> by person; a mention of two persons counts for both.</summary>
    public OtherMentions(RoleSheet sheet, WordKinds kinds, NamedBodies bodies)
    {
        (this.sheet, this.kinds, this.bodies) = (sheet, kinds, bodies);
        var known = byPerson.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < sheet.Mentions.Count; index++)
        {
            var entity = sheet.Mentions[index].Entity.AsSpan();
            foreach (var part in entity.Split('-'))
            {
                if (!known.TryGetValue(entity[part], out var mentions))
                {
                    known[entity[part]] = mentions = [];
                }

                mentions.Add(index);
            }
        }
    }

    /// <summary>Adds what stands beside the others of the person of the mention with this index, each thing once.</summary>
    public void Add(RoleFeatureList list, int index)
    {
        seen.Clear();
        var known = byPerson.GetAlternateLookup<ReadOnlySpan<char>>();
        var entity = sheet.Mentions[index].Entity.AsSpan();
        foreach (var part in entity.Split('-'))
        {
            var mentions = known[entity[part]];
            AddFirst(list, mentions[0], index);
            var left = MostOthers;
            for (var i = 0; i < mentions.Count && left > 0; i++)
            {
                if (mentions[i] == index)
                {
                    continue;
                }

                left--;
                foreach (var cue in CuesOf(mentions[i]))
                {
                    if (seen.Add(cue))
                    {
                        list.Add(cue.Feature, cue.Value);
                    }
                }
            }
        }
    }

    // People are introduced where they are first named.
    private void AddFirst(RoleFeatureList list, int first, int index)
    {
        if (first == index)
        {
            return;
        }

        var mention = sheet.Mentions[first];
        var context = mention.Context;
        list.Add(RoleFeature.FirstRule, mention.Own.Role is { } role ? 1UL + (ulong)role : 0, (ulong)mention.Rule.Place);
        list.Add(RoleFeature.FirstTitle, NameFeatures.TitleOf(sheet.Text, context));
        for (var bits = kinds.In(Math.Max(context.Floor, context.First - Near), context.First); bits != 0; bits &= bits - 1)
        {
            list.Add(RoleFeature.FirstKind, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits), 0);
        }

        for (var bits = kinds.In(context.Next, Math.Min(context.Ceiling, context.Next + Near)); bits != 0; bits &= bits - 1)
        {
            list.Add(RoleFeature.FirstKind, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits), 1);
        }
    }

    private (RoleFeature Feature, ulong Value)[] CuesOf(int index)
    {
        if (!cues.TryGetValue(index, out var known))
        {
            cues[index] = known = Read(index);
        }

        return known;
    }

    private (RoleFeature Feature, ulong Value)[] Read(int index)
    {
        buffer.Clear();
        var mention = sheet.Mentions[index];
        AddBefore(mention.Context);
        AddAfter(mention.Context);
        AddFacts(mention.Context);
        AddKinds(kinds.In(Math.Max(mention.Context.Floor, mention.Context.First - Near), mention.Context.First), 0);
        AddKinds(kinds.In(mention.Context.Next, Math.Min(mention.Context.Ceiling, mention.Context.Next + Near)), 64);
        var (body, at) = bodies.Before(mention.Context.First);
        buffer.Add((RoleFeature.OtherBody, RoleFeatureList.Join(body, at < 0 ? 9 : NamedBodies.StepsOf(mention.Context.First - at))));
        var section = sheet.Structure.PartyAt(mention.Context.Span)?.Kind;
        buffer.Add((RoleFeature.OtherPlace, RoleFeatureList.Join(section is { } kind ? 1UL + (ulong)kind : 0, (ulong)mention.Rule.Place)));
        buffer.Add((RoleFeature.OtherTitle, NameFeatures.TitleOf(sheet.Text, mention.Context)));
        buffer.Add((RoleFeature.OtherTurn, TurnFeatures.PlaceOf(sheet.Text, mention.Context)));
        return [.. buffer];
    }

    private void AddBefore(in MentionContext context)
    {
        var text = sheet.Text;
        var index = context.First - 1;
        if (index >= context.Floor)
        {
            var isCut = text.Tokens[context.First].LinesBefore > 0 ? 1UL : 0;
            var stem = RoleFeatureList.StemOf(text, index);
            buffer.Add((RoleFeature.OtherBefore, RoleFeatureList.Join(stem, isCut)));
            buffer.Add((RoleFeature.OtherBefore, RoleFeatureList.Join(stem, 16 + RoleFeatureList.StemOf(text, index - 1))));
            buffer.Add((RoleFeature.OtherBefore, RoleFeatureList.Join(RoleFeatureList.EndingOf(text, index), 2 + isCut)));
        }

        for (; index >= Math.Max(context.Floor, context.First - Near); index--)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && RoleNouns.Of(text.FoldedOf(text.Tokens[index])) is var kind and not RoleNounKind.None)
            {
                buffer.Add((RoleFeature.OtherNoun, (ulong)kind));
            }
        }

        AddRoles(Math.Max(context.Floor, context.First - Near), context.First, 0);
    }

    private void AddAfter(in MentionContext context)
    {
        var text = sheet.Text;
        if (context.Next < context.Ceiling)
        {
            var isCut = text.Tokens[context.Next].LinesBefore > 0 ? 1UL : 0;
            var stem = RoleFeatureList.StemOf(text, context.Next);
            buffer.Add((RoleFeature.OtherAfter, RoleFeatureList.Join(stem, isCut)));
            buffer.Add((RoleFeature.OtherAfter, RoleFeatureList.Join(stem, 16 + RoleFeatureList.StemOf(text, context.Next + 1))));
        }

        AddRoles(context.Next, Math.Min(context.Ceiling, context.Next + Near), 64);
    }

    private void AddRoles(int first, int end, ulong side)
    {
        var roles = 0UL;
        for (var index = first; index < Math.Min(end, sheet.Text.Tokens.Length); index++)
        {
            roles |= (ulong)sheet.Text.Tokens[index].Roles;
        }

        for (; roles != 0; roles &= roles - 1)
        {
            buffer.Add((RoleFeature.OtherRoles, side + (ulong)System.Numerics.BitOperations.TrailingZeroCount(roles)));
        }
    }

    private void AddKinds(ulong bits, ulong side)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            buffer.Add((RoleFeature.OtherKind, side + (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits)));
        }
    }

    // Birth, home, numbers and the like up to the next person.
    private void AddFacts(in MentionContext context)
    {
        var count = 0;
        for (var i = CandidateOrder.FirstFrom(sheet.Found, context.Span.End); i < sheet.Found.Count && count < MostFacts; i++, count++)
        {
            if (sheet.Found[i].Span.Start > context.Span.End + Farthest || sheet.Found[i].Type == Findings.FindingType.Person)
            {
                return;
            }

            buffer.Add((RoleFeature.OtherFact, (ulong)sheet.Found[i].Type));
        }
    }
}
