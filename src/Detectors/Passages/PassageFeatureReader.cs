using Clona.Detectors.Structure;

namespace Clona.Detectors.Passages;

/// <summary>Collects the hashes of the features of the words of one sentence.</summary>
/// <remarks>Its memory is used again for the next sentence; one thread.</remarks>
internal sealed class PassageFeatureReader(PassageSource source, Lexicon.HashFilter triggers)
{
    private const int Near = 4;

    private readonly PassageWords words = new(source, triggers);
    private readonly PassageFeatureList list = new();
    private PassageUnit unit;

    /// <summary>How many of the features read last come of the table of sensitive words; they are the first.</summary>
    public int RuleFeatures { get; private set; }

    /// <summary>Takes up a sentence.</summary>
    public void Begin(PassageUnit next)
    {
        unit = next;
        words.Read(next);
    }

    /// <summary>Whether the token lies in another finding, so that no passage holds it.</summary>
    public bool IsTaken(int index) => words.IsTaken(index - unit.First);

    /// <summary>The features of the token at <paramref name="index"/> of the text, which lies in the sentence.</summary>
    public ReadOnlySpan<uint> Read(int index)
    {
        var at = index - unit.First;
        list.Clear();
        AddHits(at);
        AddRules(at);
        RuleFeatures = list.Features.Length;
        AddWord(at);
        AddNeighbours(at);
        AddTriggers(at);
        AddPersons(at);
        AddPlace(at);
        return list.Features;
    }

    private void AddWord(int at)
    {
        var text = source.Text;
        var stem = words.StemAt(at);
        list.Add(PassageFeature.Word, words.WordAt(at));
        list.Add(PassageFeature.Stem, stem);
        list.Add(PassageFeature.Stem, stem, words.EndingAt(at));
        list.Add(PassageFeature.Ending, words.EndingAt(at));
        var token = text.Tokens[unit.First + at];
        if (token is { Kind: TokenKind.Word, Length: > 4 })
        {
            var folded = text.FoldedOf(token);
            list.Add(PassageFeature.Beginning, Lexicon.LexiconHash.Of(folded[..3]));
            list.Add(PassageFeature.Beginning, Lexicon.LexiconHash.Of(folded[..4]));
            list.Add(PassageFeature.Beginning, Lexicon.LexiconHash.Of(folded[..Math.Min(7, folded.Length)]));
        }

        list.Add(PassageFeature.Kind, 1 + (ulong)source.Kind);
        list.Add(PassageFeature.Kind, stem, 1 + (ulong)source.Kind);
    }

    private void AddNeighbours(int at)
    {
        for (var step = 1; step <= Near; step++)
        {
            list.Add(PassageFeature.Beside, words.StemAt(at - step), (ulong)step);
            list.Add(PassageFeature.Beside, words.StemAt(at + step), 8 + (ulong)step);
        }

        var (left, own, right) = (words.StemAt(at - 1), words.StemAt(at), words.StemAt(at + 1));
        var (farLeft, farRight) = (words.StemAt(at - 2), words.StemAt(at + 2));
        list.Add(PassageFeature.Pair, PassageFeatureList.Join(left, own), 1);
        list.Add(PassageFeature.Pair, PassageFeatureList.Join(own, right), 2);
        list.Add(PassageFeature.Pair, PassageFeatureList.Join(farLeft, left), 3);
        list.Add(PassageFeature.Pair, PassageFeatureList.Join(right, farRight), 4);
        list.Add(PassageFeature.Pair, PassageFeatureList.Join(left, right), 5);
        list.Add(PassageFeature.WordPair, PassageFeatureList.Join(words.WordAt(at - 1), words.WordAt(at)), 1);
        list.Add(PassageFeature.WordPair, PassageFeatureList.Join(words.WordAt(at), words.WordAt(at + 1)), 2);
        list.Add(PassageFeature.Endings, PassageFeatureList.Join(words.EndingAt(at - 1), words.EndingAt(at)), 1);
        list.Add(PassageFeature.Endings, PassageFeatureList.Join(words.EndingAt(at), words.EndingAt(at + 1)), 2);
        list.Add(PassageFeature.Endings, words.EndingAt(at - 1), 3);
        list.Add(PassageFeature.Endings, words.EndingAt(at + 1), 4);
        list.Add(PassageFeature.Shapes, words.ShapeAt(at), 1);
        list.Add(PassageFeature.Shapes, PassageFeatureList.Join(words.ShapeAt(at - 1), words.ShapeAt(at)), 2);
        list.Add(PassageFeature.Shapes, PassageFeatureList.Join(words.ShapeAt(at), words.ShapeAt(at + 1)), 3);
    }

    private void AddHits(int at)
    {
        var (before, behind) = (words.HitBefore(at), words.HitBehind(at));
        list.Add(PassageFeature.Hit, words.HitAt(at), 1);
        list.Add(PassageFeature.Hit, words.HitAt(at), 16 + words.StemAt(at));
        list.Add(PassageFeature.Hit, before, 2);
        list.Add(PassageFeature.Hit, behind, 3);
        list.Add(PassageFeature.Hit, PassageFeatureList.Join(before, words.StemAt(at)), 4);
        list.Add(PassageFeature.Hit, PassageFeatureList.Join(behind, words.StemAt(at)), 5);
        list.Add(PassageFeature.General, words.Generals, 1);
        list.Add(PassageFeature.General, PassageFeatureList.Join(words.Generals, words.Persons), 2);
        list.Add(PassageFeature.General, PassageFeatureList.Join(words.Generals, words.HitAt(at)), 3);
        list.Add(PassageFeature.FirstWord, PassageFeatureList.Join(words.StemAt(0), words.HitAt(at)), 2);
    }

    private void AddRules(int at)
    {
        var own = words.RuleAt(at);
        list.Add(PassageFeature.Rule, own, 1);
        list.Add(PassageFeature.Rule, words.HasRule, 2);
        if (words.HasRule != 0)
        {
            list.Add(PassageFeature.Rule, PassageFeatureList.Join(own, words.StemAt(at)), 3);
            list.Add(PassageFeature.Rule, PassageFeatureList.Join(words.RuleAt(at - 1), words.RuleAt(at + 1)), 4 + (8 * own));
            list.Add(PassageFeature.Rule, PassageFeatureList.Join(own, words.Persons), 5);
            list.Add(PassageFeature.Rule, PassageFeatureList.Join(own, words.StemAt(at - 1)), 6);
            list.Add(PassageFeature.Rule, PassageFeatureList.Join(own, words.StemAt(at + 1)), 7);
        }
    }

    private void AddTriggers(int at)
    {
        var (triggerBefore, stepsBefore) = words.TriggerBefore(at);
        var (triggerBehind, stepsBehind) = words.TriggerBehind(at);
        list.Add(PassageFeature.Trigger, triggerBefore, stepsBefore);
        list.Add(PassageFeature.Trigger, triggerBehind, 16 + stepsBehind);
        list.Add(PassageFeature.Trigger, triggerBefore, 32);
        list.Add(PassageFeature.Trigger, triggerBehind, 33);
        list.Add(PassageFeature.Trigger, 1, PassageFeatureList.Join(stepsBefore, stepsBehind));
        list.Add(PassageFeature.TriggerPair, PassageFeatureList.Join(triggerBefore, words.StemAt(at)), 1);
        list.Add(PassageFeature.TriggerPair, PassageFeatureList.Join(triggerBehind, words.StemAt(at)), 2);
    }

    private void AddPersons(int at)
    {
        var (before, behind) = (words.FindingBefore(at), words.FindingBehind(at));
        list.Add(PassageFeature.Person, before, 1);
        list.Add(PassageFeature.Person, behind, 2);
        list.Add(PassageFeature.Person, words.Persons, 3);
        list.Add(PassageFeature.PersonPair, words.StemAt(at), words.Persons);
        list.Add(PassageFeature.PersonPair, PassageFeatureList.Join(words.StemAt(at), before), 8);
        list.Add(PassageFeature.PersonPair, PassageFeatureList.Join(words.TriggerBefore(at).Stem, words.Persons), 9);
        list.Add(PassageFeature.PersonPair, PassageFeatureList.Join(words.TriggerBehind(at).Stem, words.Persons), 10);
    }

    private void AddPlace(int at)
    {
        var place = words.PlaceAt(at);
        var label = words.LabelAt(at);
        list.Add(PassageFeature.Place, place);
        list.Add(PassageFeature.Place, place, 16 + words.StemAt(at));
        list.Add(PassageFeature.Place, Math.Min(6UL, (ulong)at), 1);
        list.Add(PassageFeature.Place, Math.Min(6UL, (ulong)(unit.End - unit.First - at)), 2);
        list.Add(PassageFeature.Label, label, 1);
        list.Add(PassageFeature.Label, PassageFeatureList.Join(label, words.StemAt(at)), 2);
        list.Add(PassageFeature.FirstWord, words.StemAt(0));
    }
}
