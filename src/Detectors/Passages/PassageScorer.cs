namespace Clona.Detectors.Passages;

/// <summary>Scores the words of the sentences of a text that may hold a passage, one sentence after the other.</summary>
internal sealed class PassageScorer(PassageModel model, PassageSource source)
{
    private readonly PassageSentences sentences = new(source, model.Triggers);

    // Made at the first sentence that may hold a passage: most texts have none.
    private PassageFeatureReader? reader;
    private PassageScore?[] scores = [];

    /// <summary>The sentence at which the scorer stands.</summary>
    public PassageUnit Unit { get; private set; }

    /// <summary>The scores of its words; null for one in another finding.</summary>
    public ReadOnlySpan<PassageScore?> Scores => scores.AsSpan(0, Unit.End - Unit.First);

    /// <summary>Goes on to the next sentence that may hold a passage; false behind the last one.</summary>
    public bool MoveNext()
    {
        if (sentences.Next() is not { } unit)
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
}
