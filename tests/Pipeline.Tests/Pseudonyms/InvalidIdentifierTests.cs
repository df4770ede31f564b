using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Pseudonyms;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>Identifiers of surrogates can belong to nobody.</summary>
public sealed class InvalidIdentifierTests
{
    [Fact]
    public void No_birth_number_passes_its_sum_or_has_a_day_in_the_calendar()
    {
        for (var number = 1; number < 4999; number++)
        {
            var digits = InvalidIdentifier.Of(FindingType.BirthNumber, number, "736028/5163")!.Replace("/", string.Empty, StringComparison.Ordinal);
            (long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) % 11).ShouldNotBe(0);
            digits[2..6].ShouldBe("0099");
        }
    }

    [Fact]
    public void No_account_or_address_counts_as_proof_for_the_detectors()
    {
        var engine = new DetectionEngine(DetectionData.Lexicon(), DetectionData.Tagger(), []);
        var values = Enumerable.Range(1, 200).SelectMany(number => new[]
        {
            "Účet č. " + InvalidIdentifier.Of(FindingType.BankAccount, number, "19-2000145399/0800"),
            "IBAN " + InvalidIdentifier.Of(FindingType.BankAccount, number, "CZ65 0800 0000 1920 0014 5399"),
            "r. č. " + InvalidIdentifier.Of(FindingType.BirthNumber, number, "736028/5163"),
        });

        var findings = engine.Detect(string.Join(".\n", values)).Findings;

        findings.Where(finding => finding.Strength == EvidenceStrength.Validated
            && finding.Type is FindingType.BankAccount or FindingType.BirthNumber).ShouldBeEmpty();
    }

    [Fact]
    public void Values_of_one_kind_differ()
    {
        foreach (var type in new[] { FindingType.BirthNumber, FindingType.BankAccount, FindingType.Phone, FindingType.Email })
        {
            Enumerable.Range(1, 4998).Select(number => InvalidIdentifier.Of(type, number, "1")).Distinct(StringComparer.Ordinal).Count().ShouldBe(4998);
        }
    }
}
