using Clona.Pdf.Tests.Canaries.Search;

namespace Clona.Pdf.Tests.Canaries;

public sealed class SurvivalTests
{
    private const int Places = 74;
    private const int LeastCanaries = 250;

    [Fact]
    public void Every_place_has_a_canary_and_no_two_are_alike()
    {
        CanaryCatalog.All.Count.ShouldBeGreaterThanOrEqualTo(LeastCanaries);
        CanaryCatalog.All.Select(canary => canary.Sheet.Place).Distinct().Order().ShouldBe(Enumerable.Range(1, Places));
        CanaryCatalog.All.SelectMany(canary => canary.Needles).ShouldBeUnique();
    }

    [Fact]
    public void Every_canary_is_found_in_its_file() =>
        CanaryCatalog.All.Where(canary => !SurvivorScan.Finds(canary.ToPdf(), canary.Needles)).Select(canary => canary.ToString()).ShouldBeEmpty();

    [Fact]
    public void No_canary_survives_and_none_is_refused_that_can_be_redacted() =>
        CanaryCatalog.All.Where(canary => canary.Sheet.Waits is null).Select(FaultOf).OfType<string>().ShouldBeEmpty();

    private static string? FaultOf(Canary canary)
    {
        var result = CanaryRemoval.Run(canary, canary.ToPdf());
        if (result.Refusal != canary.Sheet.Refusal)
        {
            return $"{canary}: refusal {result.Refusal}";
        }

        return result.Bytes is { } bytes && SurvivorScan.Finds(bytes.ToArray(), canary.Needles) ? $"{canary}: survives" : null;
    }
}
