using Clona.Pdf.Tests.Canaries.Search;
using Clona.Pdf.Writing;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Canaries;

public sealed class MutationTests
{
    /// <summary>Places whose contents no remover takes out one by one: the file as a whole is made anew.</summary>
    private static readonly int[] MadeAnew = [68, 70];

    [Fact]
    public void The_verifier_is_content_while_every_remover_works() => CanaryCatalog.All
        .Where(canary => canary.Sheet.Refusal is null)
        .Select(canary => (Canary: canary, Pdf: canary.ToPdf()))
        .Select(item => (item.Canary, Failing: CanaryVerification.Failing(item.Canary, item.Pdf, CanaryRemoval.Run(item.Canary, item.Pdf))))
        .Where(item => item.Failing.Count > 0)
        .Select(item => $"{item.Canary}: {string.Join(' ', item.Failing)}")
        .ShouldBeEmpty();

    [Fact]
    public void The_verifier_complains_when_a_remover_is_switched_off() =>
        Mutation.All.Select(FaultOf).OfType<string>().ShouldBeEmpty();

    [Fact]
    public void A_look_that_prints_and_is_lost_is_noticed()
    {
        var canary = FirstOf(49, "look of a signature");
        var pdf = canary.ToPdf();
        var result = CanaryRemoval.Run(canary with { Sheet = canary.Sheet with { Way = Way.Nothing } }, pdf, Without(Remover.Flattening));

        CanaryVerification.Failing(canary, pdf, result).ShouldContain(CheckId.V3GlyphAlgebra);
    }

    [Theory]
    [InlineData(68, "earlier content")]
    [InlineData(70, "after the end")]
    public void Bytes_of_the_input_beside_the_output_are_noticed(int place, string what)
    {
        var canary = FirstOf(place, what);
        var pdf = canary.ToPdf();
        var result = CanaryRemoval.Run(canary, pdf);
        byte[] output = place == 68 ? [.. pdf, .. result.Bytes!.Value.Span] : [.. result.Bytes!.Value.Span, .. pdf.AsSpan(pdf.AsSpan().LastIndexOf("%%EOF"u8))];

        SurvivorScan.Finds(output, canary.Needles).ShouldBeTrue();
        CanaryVerification.Failing(canary, pdf, result, output).ShouldContain(CheckId.V6Bytes);
    }

    private static string? FaultOf(Mutation mutation)
    {
        var canary = FirstOf(mutation.Place, mutation.What);
        var pdf = canary.ToPdf();
        var result = CanaryRemoval.Run(canary, pdf, Without(mutation.Remover));
        if (result.Bytes is not { } bytes || !SurvivorScan.Finds(bytes.ToArray(), canary.Needles))
        {
            return $"{canary}: nothing survives without {mutation.Remover}";
        }

        var failing = CanaryVerification.Failing(canary, pdf, result);
        return failing.Contains(mutation.Check) ? null : $"{canary}: without {mutation.Remover} only [{string.Join(' ', failing)}] fail";
    }

    private static Canary FirstOf(int place, string what) =>
        CanaryCatalog.All.First(canary => canary.Sheet.Place == place && canary.Sheet.What == what);

    private static WriteOptions Without(Remover remover) => new() { SwitchedOff = [remover] };
}
