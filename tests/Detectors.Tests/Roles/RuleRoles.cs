using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles;

/// <summary>The roles that the rules alone give to the marked persons of a text.</summary>
internal static class RuleRoles
{
    /// <summary>They, in the order of the text.</summary>
    public static IReadOnlyList<PersonRole> Of(string marked, DocumentKind kind)
    {
        var text = MarkedText.Parse(marked);
        var structure = DocumentStructure.Of(text.Text, kind);
        var labels = new EntityLinker(CommittedLexicon.Instance).Link(structure, text.Spans);
        var persons = text.Spans.Select(span => new Candidate(
            FindingType.Person, span, EvidenceStrength.Statistical, [new Evidence("test", 1)])).ToList();
        return [.. RoleAssigner.Read(structure, persons, labels, []).Mentions.Select(mention => mention.Rule.Role)];
    }
}
