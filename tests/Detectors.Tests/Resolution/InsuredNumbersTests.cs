using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Resolution;

public sealed class InsuredNumbersTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Jan Malý, číslo pojištěnce 8001011238, pojišťovna 111", FindingType.BirthNumber)]
    [InlineData("Jan Malý, č. pojištěnce 800101/1238", FindingType.BirthNumber)]
    [InlineData("Jan Malý, číslo pojištěnce 515427846", FindingType.BirthNumber)]
    [InlineData("Jan Malý, číslo pojištěnce 8001011239", FindingType.OtherId)]
    [InlineData("Jan Malý, číslo pojištěnce 994582201", FindingType.OtherId)]
    [InlineData("Jan Malý, číslo pojištěnce 8099011238", FindingType.OtherId)]
    public void Number_of_an_insured_person_is_a_birth_number_when_it_passes_as_one(string text, FindingType expected) =>
        Kinds(text).ShouldBe([expected]);

    [Fact]
    public void It_stays_an_insurance_number_beside_the_birth_number_of_its_row() =>
        Kinds("Jméno;RČ;Č. pojištěnce\nJan Malý;800101/1238;8001011238").ShouldBe([FindingType.BirthNumber, FindingType.OtherId]);

    [Fact]
    public void Numbers_of_two_persons_on_one_line_are_both_birth_numbers() =>
        Kinds("Jan Malý, č. poj. 7212034698, a Eva Nová, číslo pojištěnce: 6858155821").ShouldBe([FindingType.BirthNumber, FindingType.BirthNumber]);

    [Fact]
    public void Column_whose_numbers_mostly_fail_holds_no_birth_number() =>
        Kinds("Jméno;Č. pojištěnce\nJan Malý;8001011238\nEva Nová;8051011231\nPetr Dub;7951011237").ShouldAllBe(kind => kind == FindingType.OtherId);

    private static List<FindingType> Kinds(string text) => [.. Engine.Detect(text).Findings.Select(finding => finding.Type)
        .Where(type => type is FindingType.BirthNumber or FindingType.OtherId)];
}
