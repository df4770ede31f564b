using System.Numerics;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of what the words around a mention tell about people, so that words that no learned text had count like their kind.</summary>
internal static class KindFeatures
{
    private const int Near = 4;
    private const int Reach = 14;
    private const int Cell = 24;
    private const int LabelReach = 4;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, DocumentLines lines, Phrases phrases, WordKinds kinds, int mention)
    {
        var context = sheet.Mentions[mention].Context;
        AddNear(list, sheet.Text, kinds, context);
        AddBits(list, RoleFeature.KindBefore, kinds.In(context.SentenceStart(Reach), context.First), 0);
        AddBits(list, RoleFeature.KindBehind, kinds.In(context.Next, context.SentenceEnd(Reach)), 0);
        AddPhrase(list, sheet, phrases, kinds, mention);
        AddLines(list, lines, kinds, context);
        AddList(list, sheet, lines, kinds, mention);
    }

    // The nearest word of a known kind on either side up to the next person, how far it is, and what both tell together.
    private static void AddNear(RoleFeatureList list, TokenizedText text, WordKinds kinds, in MentionContext context)
    {
        var (before, behind) = (0UL, 0UL);
        for (var step = 0; step < Near; step++)
        {
            var (left, right) = (context.First - 1 - step, context.Next + step);
            before = before == 0 && left >= context.Floor ? AddStep(list, RoleFeature.KindNearBefore, kinds.Of(left), step) : before;
            behind = behind == 0 && right < context.Ceiling ? AddStep(list, RoleFeature.KindNearBehind, kinds.Of(right), step) : behind;
        }

        var isStart = context.First == 0 || text.Tokens[context.First].LinesBefore > 0;
        list.Add(RoleFeature.KindPair, before, behind);
        list.Add(RoleFeature.KindPair, before, isStart ? 101UL : 100UL);
        list.Add(RoleFeature.KindPair, behind, isStart ? 103UL : 102UL);
    }

    private static ulong AddStep(RoleFeatureList list, RoleFeature feature, ulong kind, int step)
    {
        if (kind != 0)
        {
            list.Add(feature, kind);
            list.Add(feature, kind, (ulong)step);
        }

        return kind;
    }

    private static void AddPhrase(RoleFeatureList list, RoleSheet sheet, Phrases phrases, WordKinds kinds, int mention)
    {
        var head = sheet.Mentions[phrases.HeadOf(mention)].Context;
        var tail = sheet.Mentions[phrases.TailOf(mention)].Context;
        if (phrases.HeadOf(mention) < mention)
        {
            AddBits(list, RoleFeature.KindPhrase, kinds.In(Math.Max(head.Floor, head.First - Near), head.First), 0);
        }

        if (phrases.TailOf(mention) > mention)
        {
            AddBits(list, RoleFeature.KindPhrase, kinds.In(tail.Next, Math.Min(tail.Ceiling, tail.Next + Near)), 1);
        }
    }

    // The own line, the label on it and above it, the headings.
    private static void AddLines(RoleFeatureList list, DocumentLines lines, WordKinds kinds, in MentionContext context)
    {
        var line = lines.LineOf(context.First);
        AddBits(list, RoleFeature.KindLine, kinds.In(Math.Max(lines[line].First, context.First - Cell), context.First), 0);
        AddBits(list, RoleFeature.KindLine, kinds.In(context.Next, Math.Min(lines[line].End, context.Next + Cell)), 1);
        AddBits(list, RoleFeature.KindLine, line > 0 ? KindsOf(lines, kinds, line - 1) : 0, 2);
        AddBits(list, RoleFeature.KindLine, line + 1 < lines.Count ? KindsOf(lines, kinds, line + 1) : 0, 3);
        for (var above = line - 1; above >= Math.Max(0, line - LabelReach); above--)
        {
            if (lines[above].End - lines[above].First <= LabelReach)
            {
                AddBits(list, RoleFeature.KindLabel, KindsOf(lines, kinds, above), 0);
            }
        }

        var near = lines.HeadingOf(line);
        AddBits(list, RoleFeature.KindHeading, KindsOf(lines, kinds, near), 0);
        AddBits(list, RoleFeature.KindHeading, KindsOf(lines, kinds, lines.HeadingOf(near)), 1);
        AddBits(list, RoleFeature.KindHeading, KindsOf(lines, kinds, lines.SectionOf(line)), 2);
    }

    private static void AddList(RoleFeatureList list, RoleSheet sheet, DocumentLines lines, WordKinds kinds, int mention)
    {
        if (sheet.Lists.PlaceOf(mention) is not { } place)
        {
            return;
        }

        var span = sheet.Mentions[mention].Context.Span;
        for (var line = place.EndHead - 1; line >= place.FirstHead; line--)
        {
            var (first, end) = sheet.Heads.CellAbove(lines[line], place.Line, span);
            var own = kinds.In(first, Math.Min(end, lines[line].End));
            AddBits(list, RoleFeature.KindList, own, 0);
            AddBits(list, RoleFeature.KindList, KindsOf(lines, kinds, line) & ~own, first < end ? 1UL : 2UL);
        }
    }

    private static ulong KindsOf(DocumentLines lines, WordKinds kinds, int line) =>
        line < 0 ? 0 : kinds.In(Math.Max(lines[line].First, lines[line].End - Cell), lines[line].End);

    private static void AddBits(RoleFeatureList list, RoleFeature feature, ulong bits, ulong side)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            list.Add(feature, (ulong)BitOperations.TrailingZeroCount(bits), side);
        }
    }
}
