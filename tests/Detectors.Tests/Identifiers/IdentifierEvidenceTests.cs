using System.Reflection;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class IdentifierEvidenceTests
{
    private static readonly IReadOnlyList<Evidence> All =
    [
        .. typeof(IdentifierEvidence).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Evidence)field.GetValue(null)!),
    ];

    [Fact]
    public void Every_reason_has_its_own_id() => All.Select(evidence => evidence.Source).ShouldBeUnique();

    [Fact]
    public void Every_id_is_a_rule_and_no_sentence() =>
        All.ShouldAllBe(evidence => evidence.Source.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' || c == '.'));
}
