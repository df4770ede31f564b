using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Texts;

public sealed partial class EvidenceTextsTests
{
    private static readonly HashSet<string> InCode = IdsInCode();

    [Fact]
    public void Every_evidence_id_in_code_has_a_clause() => InCode.Where(id => !EvidenceTexts.Known.Contains(id)).ShouldBeEmpty();

    [Fact]
    public void Every_clause_belongs_to_an_id_in_code() => EvidenceTexts.Known.Where(id => !InCode.Contains(id)).ShouldBeEmpty();

    [Fact]
    public void The_sentence_lists_the_reasons_in_their_order() =>
        Explain(FindingType.BirthNumber, "birth-number.shape", "birth-number.calendar", "birth-number.mod11", "birth-number.label").ShouldBe(
            "Rodné číslo: číslo má tvar rodného čísla s lomítkem, datum v něm existuje, kontrolní součet souhlasí a stojí u popisku „rodné číslo“.");

    [Theory]
    [InlineData("Jméno osoby: u jména je titul.", FindingType.Person, "person.prior", "person.title")]
    [InlineData("Jméno osoby: důvody nejsou uvedeny.", FindingType.Person, "person.prior")]
    [InlineData("IČO: odpovídá vlastnímu pravidlu úřadu „smetak“.", FindingType.CompanyId, "own.smetak")]
    [InlineData("E-mail: splňuje pravidlo email.later.", FindingType.Email, "email.later")]
    public void Odd_reasons_still_make_a_sentence(string sentence, FindingType type, params string[] ids) =>
        Explain(type, ids).ShouldBe(sentence);

    [Fact]
    public void Every_clause_fits_into_one_sentence() => EvidenceTexts.Known
        .Select(id => Explain(FindingType.Person, id))
        .ShouldAllBe(text => text.EndsWith('.') && !text.Contains('\n') && text.Length <= 120);

    private static string Explain(FindingType type, params string[] ids) =>
        EvidenceTexts.Explain(type, ids.Select(id => new EvidenceRow(id, 1)));

    // Every literal of the sources that has the shape of an id; files and detectors of decoys have names of that shape too.
    private static HashSet<string> IdsInCode()
    {
        var source = Path.Join(RepositoryRoot.Path, "src");
        return Directory.EnumerateFiles(Path.Join(source, "Detectors"), "*.cs", SearchOption.AllDirectories)
            .Append(Path.Join(source, "Pipeline", "Policy", "Planner.cs"))
            .Append(Path.Join(source, "Pipeline", "Review", "AddedFinding.cs"))
            .Append(Path.Join(source, "Pipeline", "Scanning", "ScanEvidence.cs"))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Literal.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(id => !id.EndsWith(".tsv", StringComparison.Ordinal) && !id.EndsWith(".bin", StringComparison.Ordinal))
            .Where(id => !id.StartsWith("decoy.", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex("\"(\\p{Ll}[\\p{Ll}0-9-]{2,}\\.[\\p{Ll}0-9-]{2,})\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal { get; }
}
