using Clona.Detectors.Entities;

namespace Clona.Tagger.Linking;

/// <summary>Answers what the linker asks as the marks of a document say: the mentions in doubt, and whether two persons are one.</summary>
internal sealed class LinkingAnswers
{
    private readonly LinkingDocument document;
    private readonly List<LinkedMention> answered;
    private readonly Dictionary<string, string> personOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> markOf = new(StringComparer.Ordinal);

    private LinkingAnswers(LinkingDocument document, IReadOnlyList<LinkedMention> linked)
    {
        this.document = document;
        answered = [.. linked];
        Know();
        Pair();
        Decide();
    }

    /// <summary>How many mentions were in doubt.</summary>
    public int Doubts { get; private set; }

    /// <summary>How many more were shown to be looked at.</summary>
    public int Unsure { get; private set; }

    /// <summary>How often it was asked whether two persons are one.</summary>
    public int Pairs { get; private set; }

    /// <summary>How many of those were one.</summary>
    public int Joined { get; private set; }

    /// <summary>The mentions after all answers.</summary>
    public IReadOnlyList<LinkedMention> Mentions => answered;

    /// <summary>The answers to what <paramref name="linked"/> leaves open.</summary>
    public static LinkingAnswers Of(LinkingDocument document, IReadOnlyList<LinkedMention> linked) => new(document, linked);

    // Whom a person is taken for: the one that most of the mentions are of, the first where two are as many.
    private void Know()
    {
        var votes = answered.Select((mention, index) => (mention, index)).Where(item => !item.mention.IsInDoubt && document.Entities[item.index].Count == 1)
            .GroupBy(item => item.mention.Entity, item => document.Entities[item.index][0], StringComparer.Ordinal);
        foreach (var person in votes)
        {
            var mark = person.GroupBy(entity => entity, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
            markOf[person.Key] = mark;
            personOf.TryAdd(mark, person.Key);
        }
    }

    private void Pair()
    {
        for (var index = 0; index < answered.Count; index++)
        {
            var own = answered[index];
            foreach (var other in own.Kin)
            {
                Pairs++;
                if (markOf.GetValueOrDefault(own.Entity) is { } mark && mark != "-" && mark == markOf.GetValueOrDefault(other) && answered[index].Entity != other)
                {
                    Joined++;
                    Rename(answered[index].Entity, other);
                }
            }
        }
    }

    private void Rename(string from, string to)
    {
        for (var index = 0; index < answered.Count; index++)
        {
            var labels = answered[index].Entity.Split('-').Select(label => label == from ? to : label).Distinct();
            answered[index] = answered[index] with { Entity = string.Join('-', labels) };
        }

        foreach (var (mark, _) in personOf.Where(pair => pair.Value == from).ToList())
        {
            personOf[mark] = to;
        }
    }

    private void Decide()
    {
        for (var index = 0; index < answered.Count; index++)
        {
            if (!answered[index].IsInDoubt && !answered[index].IsUnsure)
            {
                continue;
            }

            Doubts += answered[index].IsInDoubt ? 1 : 0;
            Unsure += answered[index].IsInDoubt ? 0 : 1;
            var entities = document.Entities[index].Where(entity => entity != "-").ToList();
            if (entities.Count > 0)
            {
                answered[index] = answered[index] with { Entity = string.Join('-', entities.Select(PersonOf).Distinct()), IsInDoubt = false };
            }
        }
    }

    private string PersonOf(string entity) => personOf.TryGetValue(entity, out var known) ? known : personOf[entity] = "N" + entity;
}
