using Clona.Detectors.Context;

namespace Clona.Detectors.Passages;

/// <summary>Goes through the sentences of a text that may hold a passage, and scores their words.</summary>
/// <remarks>Sentences without a telling word cost one look at each word.</remarks>
internal sealed class PassageScorer(PassageModel model, PassageSource source)
{
    // Made at the first sentence that may hold a passage: most texts have none.
    private PassageFeatureReader? reader;
    private PassageScore?[] scores = [];
    private int next;
    private int hit;

    /// <summary>The sentence at which the scorer stands.</summary>
    public PassageUnit Unit { get; private set; }

    /// <summary>The scores of its words; null for one in another finding.</summary>
    public ReadOnlySpan<PassageScore?> Scores => scores.AsSpan(0, Unit.End - Unit.First);

    /// <summary>Goes on to the next sentence that may hold a passage; false behind the last one.</summary>
    public bool MoveNext()
    {
        if (Next(source, model.Triggers, ref next, ref hit) is not { } unit)
        {
            return false;
        }

        Unit = unit;
        reader ??= new PassageFeatureReader(source, model.Triggers);
        reader.Begin(unit);
        scores = scores.Length < unit.End - unit.First ? new PassageScore?[2 * (unit.End - unit.First)] : scores;
        for (var index = unit.First; index < unit.End; index++)
        {
            scores[index - unit.First] = reader.IsTaken(index) ? null : model.Score(reader.Read(index));
        }

        return true;
    }

    /// <summary>The next sentence with a telling word or a word of a special category.</summary>
    /// <param name="source">The text.</param>
    /// <param name="triggers">The telling words.</param>
    /// <param name="next">First token that was not looked at.</param>
    /// <param name="hit">First hit that may lie in it or behind.</param>
    public static PassageUnit? Next(PassageSource source, Lexicon.HashFilter triggers, ref int next, ref int hit)
    {
        var text = source.Text;
        while (next < text.Tokens.Length)
        {
            var unit = PassageUnits.From(text, next);
            next = unit.End;
            var isAsked = HasHit(source.Hits.All, text.Tokens[unit.First].Start, text.Tokens[unit.End - 1].End, ref hit);
            for (var index = unit.First; index < unit.End && !isAsked; index++)
            {
                ref readonly var token = ref text.Tokens[index];
                isAsked = token.Kind == Structure.TokenKind.Word && triggers.MayHold(PassageModel.TriggerOf(PassageWords.StemOf(text, token)));
            }

            if (isAsked)
            {
                return unit;
            }
        }

        return null;
    }

    private static bool HasHit(ReadOnlySpan<LabelHit> hits, int start, int end, ref int hit)
    {
        var hasHit = false;
        for (; hit < hits.Length && hits[hit].Start < end; hit++)
        {
            hasHit |= hits[hit].Kind == LabelKind.Special && hits[hit].Start >= start;
        }

        return hasHit;
    }
}
