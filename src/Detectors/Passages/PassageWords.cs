using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Passages;

/// <summary>The words of one sentence with what is known of each; places outside the sentence are edges.</summary>
internal sealed class PassageWords(PassageSource source, HashFilter triggers)
{
    private const ulong Edge = 7;
    private const int StemLength = 5;
    private const int EndingLength = 3;
    private const int LabelReach = 16;
    private const byte PersonFound = 1;
    private const byte OtherFound = 2;

    private PassageWord[] words = [];
    private int count;

    /// <summary>Persons: in the sentence, in the one before, none.</summary>
    public ulong Persons { get; private set; }

    /// <summary>Whether words of general statements and of agencies stand in the sentence, two bits.</summary>
    public ulong Generals { get; private set; }

    /// <summary>Whether the rules find a passage in the sentence.</summary>
    public ulong HasRule { get; private set; }

    /// <summary>Reads a sentence.</summary>
    public void Read(PassageUnit unit)
    {
        count = unit.End - unit.First;
        if (words.Length < count)
        {
            words = new PassageWord[2 * count];
        }

        words.AsSpan(0, count).Clear();
        for (var at = 0; at < count; at++)
        {
            ReadWord(ref words[at], unit.First + at);
        }

        ReadHits(unit);
        ReadFindings(unit);
        ReadRules(unit);
        ReadPlaces(unit);
        LookBack();
        LookAhead();
    }

    public bool IsTaken(int at) => words[at].Finding != 0;

    public ulong StemAt(int at) => (uint)at < (uint)count ? words[at].Stem : Edge;

    public ulong WordAt(int at) => (uint)at < (uint)count ? words[at].Word : Edge;

    public ulong EndingAt(int at) => (uint)at < (uint)count ? words[at].Ending : Edge;

    public ulong ShapeAt(int at) => (uint)at < (uint)count ? words[at].Shape : 15UL;

    public ulong HitAt(int at) => words[at].Hit;

    public ulong RuleAt(int at) => (uint)at < (uint)count ? words[at].Rule : 15UL;

    public ulong HitBefore(int at) => words[at].HitBefore;

    public ulong HitBehind(int at) => words[at].HitBehind;

    public ulong FindingBefore(int at) => words[at].FindingBefore;

    public ulong FindingBehind(int at) => words[at].FindingBehind;

    public ulong PlaceAt(int at) => words[at].Place;

    public ulong LabelAt(int at) => words[at].Label;

    public (ulong Stem, ulong Steps) TriggerBefore(int at) => TriggerAt(words[at].TriggerBefore, at);

    public (ulong Stem, ulong Steps) TriggerBehind(int at) => TriggerAt(words[at].TriggerBehind, at);

    private (ulong Stem, ulong Steps) TriggerAt(int trigger, int at) =>
        trigger < 0 ? (Edge, 15UL) : (words[trigger].Stem, StepsOf(Math.Abs(at - trigger)));

    private static ulong StepsOf(int distance) => distance switch
    {
        <= 4 => (ulong)distance,
        <= 6 => 5,
        <= 10 => 6,
        <= 16 => 7,
        _ => 8,
    };

    /// <summary>The hash of what a token is by its first letters.</summary>
    public static ulong StemOf(TokenizedText text, in Token token) => token.Kind switch
    {
        TokenKind.Word => LexiconHash.Of(text.FoldedOf(token)[..Math.Min(StemLength, token.Length)]),
        TokenKind.Mark => 16UL + text.View[token.Start],
        _ => 2UL + (ulong)Math.Min(token.Length, 4),
    };

    private void ReadWord(ref PassageWord word, int index)
    {
        var text = source.Text;
        ref readonly var token = ref text.Tokens[index];
        word.Stem = StemOf(text, token);
        word.Word = word.Ending = word.Stem;
        word.Shape = (byte)(((int)token.Kind * 8) + (int)token.Shape);
        if (token.Kind == TokenKind.Word)
        {
            var folded = text.FoldedOf(token);
            word.Word = folded.Length <= StemLength ? word.Stem : LexiconHash.Append(word.Stem, folded[StemLength..]);
            word.Ending = LexiconHash.Of(folded[^Math.Min(EndingLength, folded.Length)..]);
            word.IsTrigger = triggers.MayHold(PassageModel.TriggerOf(word.Stem));
        }
    }

    private void ReadHits(PassageUnit unit)
    {
        var tokens = source.Text.Tokens;
        var hits = source.Hits.All;
        var end = tokens[unit.End - 1].End;
        Generals = 0;
        for (var hit = source.Hits.FirstFrom(tokens[unit.First].Start); hit < hits.Length && hits[hit].Start < end; hit++)
        {
            var kind = hits[hit].Kind switch
            {
                LabelKind.Special => 1,
                LabelKind.Agency => 2,
                LabelKind.Generic => 3,
                _ => 4,
            };
            Generals |= kind == 3 ? 1UL : kind == 2 ? 2UL : 0;
            var first = source.Text.IndexAt(hits[hit].Start);
            for (var index = first; index < unit.End && tokens[index].Start < hits[hit].End; index++)
            {
                words[index - unit.First].Hit = (byte)((kind * 2) + (index == first ? 1 : 0));
            }
        }
    }

    private void ReadFindings(PassageUnit unit)
    {
        var tokens = source.Text.Tokens;
        var found = source.Found;
        var (start, end) = (tokens[unit.First].Start, tokens[unit.End - 1].End);
        var index = Math.Max(0, CandidateOrder.FirstFrom(found, start) - 1);
        var hasPerson = false;
        for (; index < found.Count && found[index].Span.Start < end; index++)
        {
            var isPerson = found[index].Type == FindingType.Person;
            for (var at = Math.Max(unit.First, source.Text.IndexAt(found[index].Span.Start) - 1); at < unit.End && tokens[at].Start < found[index].Span.End; at++)
            {
                if (tokens[at].End > found[index].Span.Start)
                {
                    words[at - unit.First].Finding = isPerson ? PersonFound : OtherFound;
                    hasPerson |= isPerson;
                }
            }
        }

        var before = CandidateOrder.FirstFrom(found, start) - 1;
        var isNear = before >= 0 && start - found[before].Span.End < 200 && found[before].Type == FindingType.Person;
        Persons = hasPerson ? 2UL : isNear ? 1UL : 0;
    }

    private void ReadRules(PassageUnit unit)
    {
        var tokens = source.Text.Tokens;
        var (start, end) = (tokens[unit.First].Start, tokens[unit.End - 1].End);
        HasRule = 0;
        for (var index = Math.Max(0, CandidateOrder.FirstFrom(source.Rules, start) - 1); index < source.Rules.Count && source.Rules[index].Span.Start < end; index++)
        {
            var span = source.Rules[index].Span;
            for (var at = Math.Max(unit.First, source.Text.IndexAt(span.Start)); at < unit.End && tokens[at].Start < span.End; at++)
            {
                HasRule = 1;
                words[at - unit.First].Rule = (byte)(1 + (tokens[at].Start == span.Start ? 2 : 0) + (tokens[at].End >= span.End ? 4 : 0));
            }
        }
    }

    private void ReadPlaces(PassageUnit unit)
    {
        var text = source.Text;
        var (depth, isRow) = (0, false);
        for (var at = 0; at < count && !isRow; at++)
        {
            isRow = text.IsMark(unit.First + at, '|') || text.IsMark(unit.First + at, '·');
        }

        var (label, labelAt) = (0UL, -LabelReach);
        for (var at = 0; at < count; at++)
        {
            var index = unit.First + at;
            depth -= depth > 0 && text.IsMark(index, ')') ? 1 : 0;
            words[at].Place = (byte)((depth > 0 ? 1 : 0) + (isRow ? 2 : 0) + (text.Tokens[index].LinesBefore > 0 ? 4 : 0));
            words[at].Label = at - labelAt < LabelReach ? label : 0;
            depth += text.IsMark(index, '(') ? 1 : 0;
            (label, labelAt) = at > 0 && text.IsMark(index, ':') ? (words[at - 1].Stem, at) : (label, labelAt);
        }
    }

    private void LookBack()
    {
        var (trigger, hit, finding) = (-1, -1, -1);
        for (var at = 0; at < count; at++)
        {
            words[at].TriggerBefore = (short)trigger;
            words[at].HitBefore = Nearest(hit < 0 ? 0 : words[hit].Hit / 2, hit, at);
            words[at].FindingBefore = Nearest(finding < 0 ? 0 : words[finding].Finding, finding, at);
            trigger = words[at].IsTrigger ? at : trigger;
            hit = words[at].Hit != 0 ? at : hit;
            finding = words[at].Finding != 0 ? at : finding;
        }
    }

    private void LookAhead()
    {
        var (trigger, hit, finding) = (-1, -1, -1);
        for (var at = count - 1; at >= 0; at--)
        {
            words[at].TriggerBehind = (short)trigger;
            words[at].HitBehind = Nearest(hit < 0 ? 0 : words[hit].Hit / 2, hit, at);
            words[at].FindingBehind = Nearest(finding < 0 ? 0 : words[finding].Finding, finding, at);
            trigger = words[at].IsTrigger ? at : trigger;
            hit = words[at].Hit != 0 ? at : hit;
            finding = words[at].Finding != 0 ? at : finding;
        }
    }

    private static byte Nearest(int kind, int nearest, int at) => nearest < 0 ? (byte)0 : (byte)((kind * 16) + (int)StepsOf(Math.Abs(at - nearest)));
}
