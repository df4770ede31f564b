using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reporting;
using Xunit.Abstractions;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>One person has one pseudonym and no pseudonym has two persons, over the marked corpora for work.</summary>
public sealed class OnePersonOnePseudonymTests(ITestOutputHelper output)
{
    private const string Both = " + ";

    private static readonly DetectionEngine Engine = new(DetectionData.Lexicon(), DetectionData.Tagger(), []);
    private static readonly NameForms Forms = new(NameLexicon.Load(DetectionData.Lexicon()));
    private static readonly Decision Remove = new(DecisionKind.Redact, "test", string.Empty, string.Empty, Doubt.None);

    [Theory]
    [InlineData(PseudonymStyle.Labels)]
    [InlineData(PseudonymStyle.Names)]
    public void Persons_as_marked_by_hand_have_one_pseudonym_each(PseudonymStyle style)
    {
        var tally = new PairTally();
        foreach (var document in MarkedDocument.All())
        {
            var findings = document.Persons.Select(person => Found(person.Start, person.End, person.Entity)).ToList();
            tally.Add(Pair(document, Identities(document, findings, style)));
        }

        Tell("marked", style, tally);
        tally.Share.ShouldBeGreaterThanOrEqualTo(0.98);
        tally.Collisions.ShouldBe(0);
    }

    // In-sample: the weights of linking have learned these folders. Floors from a run; texts that were not learned: docs/pseudonyms.md.
    [Fact]
    public void Persons_as_the_detectors_link_them_mostly_have_one_pseudonym_each()
    {
        var tally = new PairTally();
        var folders = new SortedDictionary<string, PairTally>(StringComparer.Ordinal);
        foreach (var document in MarkedDocument.All())
        {
            var findings = Engine.Detect(document.Text).Findings.Where(item => item.Type == FindingType.Person)
                .Select(item => new PlannedFinding($"d{item.Span.Start}", item, Remove, 1, [])).ToList();
            var pairs = Pair(document, [.. Identities(document, findings, PseudonymStyle.Names), .. Nobody(findings)]).ToList();
            tally.Add(pairs);
            var folder = folders.TryGetValue(document.Folder, out var known) ? known : folders[document.Folder] = new PairTally();
            folder.Add(pairs);
        }

        foreach (var (folder, figures) in folders)
        {
            Tell("detected in " + folder, PseudonymStyle.Names, figures);
        }

        Tell("detected", PseudonymStyle.Names, tally);
        tally.Share.ShouldBeGreaterThanOrEqualTo(0.968);
        tally.Collisions.ShouldBeLessThanOrEqualTo(33);
    }

    private void Tell(string how, PseudonymStyle style, PairTally tally) => output.WriteLine(
        $"{how} {style}: {tally.Persons} persons, {tally.Same} of {tally.Pairs} pairs = {tally.Share:0.0000}, {tally.Collisions} collisions");

    // The pseudonym in the nominative of each replaced mention.
    private static IReadOnlyList<(TextSpan Span, string Pseudonym)> Identities(
        MarkedDocument document, List<PlannedFinding> findings, PseudonymStyle style)
    {
        var plan = new DocumentPlan("00ff", ProfileCatalog.Find("minutes")!, findings, []);
        var survey = MentionSurvey.Of(document.Text, plan, Forms);
        var book = new SurrogateBook(new NameStock([.. NameStock.KeysOf(document.Text)], 7), style, _ => false, []);
        return [.. survey.Mentions.Select(mention => (mention.Finding.Finding.Span, string.Join(Both, mention.Persons.Select(person => Full(book.For(person))))))];
    }

    // A mention in doubt has nobody's pseudonym: it is the same as no other.
    private static IEnumerable<(TextSpan Span, string Pseudonym)> Nobody(List<PlannedFinding> findings) =>
        findings.Where(item => item.Finding.EntityInDoubt).Select(item => (item.Finding.Span, $"nobody {item.Id}"));

    private static string Full(PersonSurrogate surrogate) => surrogate.Name?.Full ?? surrogate.Label.Full;

    private static IEnumerable<(string Entity, string Pseudonym)> Pair(
        MarkedDocument document, IReadOnlyList<(TextSpan Span, string Pseudonym)> identities) =>
        document.Persons.Select(person => (person.Entity, Pseudonym: PseudonymOf(document, identities, person)!))
            .Where(item => item.Pseudonym is not null);

    // "Adama a Ondřeje Strnadovy" found as one place and marked as two: the first name is the first person's. The other way round, a
    // couple marked as one place and found as two has both pseudonyms.
    private static string? PseudonymOf(
        MarkedDocument document, IReadOnlyList<(TextSpan Span, string Pseudonym)> identities, (int Start, int End, string Entity) person)
    {
        var over = identities.Where(item => item.Span.Start < person.End && person.Start < item.Span.End).ToList();
        if (over.Count != 1)
        {
            return over.Count == 0 ? null : string.Join(Both, over.Select(item => item.Pseudonym).Distinct());
        }

        var marked = document.Persons.Where(other => over[0].Span.Start < other.End && other.Start < over[0].Span.End).ToList();
        var pseudonyms = over[0].Pseudonym.Split(Both);
        return marked.Count > 1 && marked.Count == pseudonyms.Length ? pseudonyms[marked.IndexOf(person)] : over[0].Pseudonym;
    }

    private static PlannedFinding Found(int start, int end, string entity) => new(
        $"g{start}",
        new Finding(FindingType.Person, new TextSpan(start, end), EvidenceStrength.Labelled, [], PersonRole.ThirdParty, entity, DocumentPlace.Body),
        Remove,
        1,
        []);
}
