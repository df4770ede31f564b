using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Tests.Policy;

public sealed class WireNameTests
{
    // The names are a contract (detectors.md, annotation.md): renaming a member must break this test.
    [Fact]
    public void Types_have_the_names_of_the_contract_when_written() =>
        WireName.All<FindingType>().ShouldBe(
        [
            "birth-number", "birth-date", "birth-place", "person", "address", "bank-account", "phone", "email",
            "databox", "id-document", "company-id", "tax-id", "vehicle-plate", "parcel", "signature", "photo",
            "qr-code", "special", "other-id", "security",
        ]);

    [Fact]
    public void Roles_have_the_names_of_the_contract_when_written() =>
        WireName.All<PersonRole>().ShouldBe(
        [
            "other", "official", "party", "trader", "representative", "contact", "speaker", "third-party", "applicant",
            "child", "author", "company",
        ]);

    [Theory]
    [InlineData("ThirdParty")]
    [InlineData("third_party")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_is_parsed_when_the_name_is_not_exact(string? name) =>
        WireName.TryParse<PersonRole>(name, out _).ShouldBeFalse();
}
