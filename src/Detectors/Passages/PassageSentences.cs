using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Passages;

/// <summary>Goes through the sentences of a text that may hold a passage: those with a word of a special category, with three telling words, or with one near a
/// person.</summary>
/// <remarks>Other sentences cost one look at each word, so that texts of programmes and statistics cost next to nothing.</remarks>
internal sealed class PassageSentences(PassageSource source, HashFilter triggers)
{
    // How far before a sentence a person may be named whom it tells of, in code units.
    private const int PersonReach = 250;
    private const int TellingAlone = 3;

    private int next;
    private int hit;
    private int found;
    private int personEnd = int.MinValue / 2;

    /// <summary>The next one, or null behind the last.</summary>
    public PassageUnit? Next()
    {
        var text = source.Text;
        while (next < text.Tokens.Length)
        {
            var unit = PassageUnits.From(text, next);
            next = unit.End;
            var (start, end) = (text.Tokens[unit.First].Start, text.Tokens[unit.End - 1].End);
            var needed = IsNearPerson(start, end) ? 1 : TellingAlone;
            if (HasHit(start, end) || HasTelling(unit, needed))
            {
                return unit;
            }
        }

        return null;
    }

    private bool HasTelling(PassageUnit unit, int needed)
    {
        var text = source.Text;
        for (var index = unit.First; index < unit.End && needed > 0; index++)
        {
            ref readonly var token = ref text.Tokens[index];
            needed -= token.Kind == TokenKind.Word && triggers.MayHold(PassageModel.TriggerOf(PassageWords.StemOf(text, token))) ? 1 : 0;
        }

        return needed == 0;
    }

    private bool IsNearPerson(int start, int end)
    {
        for (; found < source.Found.Count && source.Found[found].Span.Start < end; found++)
        {
            personEnd = source.Found[found].Type == FindingType.Person ? source.Found[found].Span.End : personEnd;
        }

        return start - personEnd < PersonReach;
    }

    private bool HasHit(int start, int end)
    {
        var hits = source.Hits.All;
        var hasHit = false;
        for (; hit < hits.Length && hits[hit].Start < end; hit++)
        {
            hasHit |= hits[hit].Kind == LabelKind.Special && hits[hit].Start >= start;
        }

        return hasHit;
    }
}
