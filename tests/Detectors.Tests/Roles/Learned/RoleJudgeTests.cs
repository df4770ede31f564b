using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles.Learned;

public sealed class RoleJudgeTests
{
    private const string Lease = """
        SMLOUVA O NÁJMU POZEMKU

        Město Horní Lhota, IČO 00234567, zastoupené starostkou Ing. Janou Vrbovou
        (dále jen „pronajímatel“)
        a
        Karel Dubský, nar. 12. 2. 1981, bytem Krátká 12, 783 11 Horní Lhota
        (dále jen „nájemce“)

        I. Předmět
        1. Pronajímatel přenechává nájemci pozemek parc. č. 123/4 k užívání.
        2. Nájemné platí Karel Dubský do 15. dne měsíce.
        3. Na sousedním pozemku má zahradu paní Irena Malá, bytem Krátká 14.

        V Horní Lhotě dne 1. 2. 2020
        Ing. Jana Vrbová          Karel Dubský
        starostka                 nájemce
        """;

    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Vrbov", PersonRole.Official)]
    [InlineData("Dubský", PersonRole.Party)]
    [InlineData("Malá", PersonRole.ThirdParty)]
    public void Every_mention_of_a_person_has_its_role_in_a_contract(string name, PersonRole role) =>
        Engine.Detect(Lease, DocumentKind.Contract).Findings
            .Where(finding => finding.Type == FindingType.Person && Lease[finding.Span.Start..finding.Span.End].Contains(name, StringComparison.Ordinal))
            .Select(finding => finding.Role).Distinct().ShouldBe([role]);

    [Fact]
    public void Nobody_becomes_public_in_a_paper_of_no_known_kind() =>
        Engine.Detect("Jabloň opravil Jan Lípa zdarma.").Findings.Single().Role.ShouldBe(PersonRole.ThirdParty);
}
