using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>The pseudonym that each mark of a person gets where the findings of a document are replaced.</summary>
internal static class PseudonymPairs
{
    private const string Both = " + ";
    private const string Nameless = "nobody";

    private static readonly NameForms Forms = new(NameLexicon.Load(DetectionData.Lexicon()));

    /// <summary>Entity and pseudonym of each mark that was found.</summary>
    public static IReadOnlyList<(string Entity, string Pseudonym)> Of(MarkedDocument document, IReadOnlyList<PlannedFinding> findings, PseudonymStyle style) =>
        [.. Pair(document, [.. Identities(document, findings, style), .. Nobody(findings)])];

    /// <summary>The findings where nobody is asked who is who.</summary>
    public static IReadOnlyList<PlannedFinding> Unasked(MarkedDocument document, DocumentPlan plan) => new UnaskedPersons(document.Text, Forms).Apply(plan).Findings;

    /// <summary>How many marks that are written stand for two people by the marks of the document; a couple and one of the two may share theirs.</summary>
    public static int Shared(MarkedDocument document, IReadOnlyList<PlannedFinding> findings, PseudonymStyle style)
    {
        var plan = new DocumentPlan("0007", ProfileCatalog.Find("minutes")!, findings, []);
        var written = new Pseudonymiser(Forms, style).Apply(document.Text, plan, PseudonymLedger.Empty, PseudonymMapping.Vault).Plan.Findings;
        return written.Where(item => item.Mark is not null).Select(item => (Mark: item.Mark!, Persons: PersonsAt(document, item.Finding.Span))).Where(item => item.Persons.Count > 0)
            .GroupBy(item => item.Mark, item => item.Persons, StringComparer.OrdinalIgnoreCase)
            .Count(group => group.MaxBy(persons => persons.Count) is { } most && group.Any(persons => !persons.IsSubsetOf(most)));
    }

    private static HashSet<string> PersonsAt(MarkedDocument document, TextSpan span) =>
        [.. document.Persons.Where(person => span.Start < person.End && person.Start < span.End).SelectMany(person => person.Entity.Split('-'))];

    // The pseudonym in the nominative of each replaced mention.
    private static IReadOnlyList<(TextSpan Span, string Pseudonym)> Identities(
        MarkedDocument document, IReadOnlyList<PlannedFinding> findings, PseudonymStyle style)
    {
        var plan = new DocumentPlan("00ff", ProfileCatalog.Find("minutes")!, findings, []);
        var survey = MentionSurvey.Of(document.Text, plan, Forms);
        var book = new SurrogateBook(new NameStock([.. NameStock.KeysOf(document.Text)], 7), style, _ => false, []);
        return [.. survey.Mentions.Select(mention => (mention.Finding.Finding.Span, string.Join(Both, mention.Persons.Select(person => Full(book.For(person))))))];
    }

    // A mention in doubt has nobody's pseudonym: it is the same as no other.
    private static IEnumerable<(TextSpan Span, string Pseudonym)> Nobody(IReadOnlyList<PlannedFinding> findings) =>
        findings.Where(item => item.Finding.EntityInDoubt).Select(item => (item.Finding.Span, Nameless));

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
            return over.Count == 0 ? null : string.Join(Both, over.Select(item => item.Pseudonym == Nameless ? $"{Nameless} {item.Span.Start}" : item.Pseudonym).Distinct());
        }

        if (over[0].Pseudonym == Nameless)
        {
            return $"{Nameless} {person.Start}";
        }

        var marked = document.Persons.Where(other => over[0].Span.Start < other.End && other.Start < over[0].Span.End).ToList();
        var pseudonyms = over[0].Pseudonym.Split(Both);
        return marked.Count > 1 && marked.Count == pseudonyms.Length ? pseudonyms[marked.IndexOf(person)] : over[0].Pseudonym;
    }
}
