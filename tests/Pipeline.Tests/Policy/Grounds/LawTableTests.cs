using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Grounds;

namespace Clona.Pipeline.Tests.Policy.Grounds;

public sealed class LawTableTests
{
    [Theory]
    [InlineData("zákon č. 101/2000 Sb.", "2018-01-01", "")]
    [InlineData("zákon č. 101/2000 Sb.", "2026-01-01", "101/2000")]
    [InlineData("§ 4 zákona č. 181/2014 Sb.; čl. 6 GDPR", "2025-11-01", "181/2014")]
    [InlineData("§ 4 zákona č. 264/2025 Sb.", "2025-11-01", "")]
    [InlineData("vyhláška č. 999/2021 Sb.", "2026-01-01", "")]
    public void Ended_laws_are_told_by_the_day(string ground, string day, string ended) =>
        string.Join(' ', LawTable.NotInForce(ground, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Select(law => law.Number))
            .ShouldBe(ended);

    [Fact]
    public void Every_successor_is_in_the_table_and_begins_when_the_law_ends() =>
        LawTable.All.Where(law => law.ReplacedBy.Length > 0).ShouldAllBe(law =>
            LawTable.All.Single(next => next.Number == law.ReplacedBy).Validity.From == law.Validity.To!.Value.AddDays(1));

    [Fact]
    public void Profile_that_cites_an_ended_law_is_refused_with_its_successor()
    {
        var rule = Some.Rule("a", "redact", "{}");
        rule["legalGround"] = "§ 5 zákona č. 101/2000 Sb.";

        var error = Some.Read(Some.ProfileFile(rule)).Errors.ShouldHaveSingleItem();

        (error.Path, error.Kind, error.Detail).ShouldBe(("$.rules[0].legalGround", ProfileErrorKind.LawNotInForce, "101/2000 → 110/2019"));
    }
}
