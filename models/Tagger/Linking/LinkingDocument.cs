using Clona.Accuracy.Corpus;
using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Tagger.Linking;

/// <summary>A marked text as the linker sees it, and who its persons are by the marks.</summary>
/// <param name="Gold">The text and its marks.</param>
/// <param name="Structure">Its structure.</param>
/// <param name="Persons">Mentions that the detectors found, in the view.</param>
/// <param name="Values">Everything else that they found.</param>
/// <param name="Entities">For each mention the entities of the marks that it touches.</param>
/// <param name="Marks">For each mark of a person its entity and the mentions that touch it.</param>
internal sealed record LinkingDocument(
    GoldDocument Gold,
    DocumentStructure Structure,
    IReadOnlyList<TextSpan> Persons,
    IReadOnlyList<Candidate> Values,
    IReadOnlyList<IReadOnlyList<string>> Entities,
    IReadOnlyList<LinkingMark> Marks)
{
    /// <summary>The pseudonym of each mark that was found: one for two marks under one mention is the first's and the second's in
    /// turn, two mentions under one mark have both. Under a mention in doubt each has one of its own: nobody has a pseudonym there whom another could share.</summary>
    public IEnumerable<(string Entity, string Pseudonym)> PseudonymsOf(IReadOnlyList<LinkedMention> linked)
    {
        foreach (var mark in Marks.Where(mark => mark.Mentions.Count > 0))
        {
            if (mark.Mentions.Count > 1)
            {
                yield return (mark.Entity, string.Join('-', mark.Mentions.Select(mention => LabelOf(linked, mention)).Distinct()));
                continue;
            }

            if (linked[mark.Mentions[0]].IsInDoubt)
            {
                yield return (mark.Entity, $"?{mark.Start}");
                continue;
            }

            var labels = LabelOf(linked, mark.Mentions[0]).Split('-');
            var sharing = Marks.Where(other => other.Mentions.Contains(mark.Mentions[0])).ToList();
            yield return (mark.Entity, sharing.Count > 1 && sharing.Count == labels.Length ? labels[sharing.IndexOf(mark)] : string.Join('-', labels));
        }
    }

    private static string LabelOf(IReadOnlyList<LinkedMention> linked, int mention) => linked[mention].IsInDoubt ? $"?{mention}" : linked[mention].Entity;
}
