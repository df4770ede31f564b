using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests;

public sealed class DocumentVerifierTests
{
    [Fact]
    public void Every_check_that_can_be_made_passes_when_the_output_is_right()
    {
        var report = new SamplePair().Verify();

        report.ShouldPassWhatIsMade();
        report.Checks.Where(check => check.Verdict == CheckVerdict.Passed).Select(check => check.Id).ShouldBe(
            [
                CheckId.V0Binding, CheckId.V1DeepScan, CheckId.V2Text, CheckId.V3GlyphAlgebra, CheckId.V5Whitelist,
                CheckId.V6Bytes, CheckId.V7Fonts, CheckId.V8LeakMeter, CheckId.V9Images, CheckId.V16OldFakes,
            ]);
    }

    [Fact]
    public void Every_id_has_one_result_in_order()
    {
        SamplePair.With(pair => pair.Areas.Add(new(300, 300, 310, 310))).Verify().Checks.Select(check => check.Id).ShouldBe(Enum.GetValues<CheckId>());
    }

    [Fact]
    public void Comparisons_are_not_made_when_the_original_is_missing()
    {
        var report = SamplePair.With(pair => pair.WithoutOriginal = true).Verify();

        report.ShouldPassWhatIsMade();
        report.Of(CheckId.V1DeepScan).Reason.ShouldBe(CheckReason.OriginalMissing);
        report.Of(CheckId.V3GlyphAlgebra).Reason.ShouldBe(CheckReason.OriginalMissing);
    }

    [Theory]
    [InlineData(true, CheckReason.InputHashDiffers)]
    [InlineData(false, CheckReason.OutputHashDiffers)]
    public void Binding_fails_first_when_a_hash_differs(bool isInput, CheckReason reason)
    {
        var original = new SamplePair().Original.Build();
        var output = new SamplePair().Output.Build();
        var claim = new RemovalClaim(
            isInput ? "00" : SamplePair.Hash(original), isInput ? SamplePair.Hash(output) : "00", []);

        var report = DocumentVerifier.Verify(new VerificationRequest(original, output, claim));

        report.ShouldFail(CheckId.V0Binding, reason);
        report.Of(CheckId.V5Whitelist).Reason.ShouldBe(CheckReason.EarlierFailure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a document")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj trailer << /Root 1 0 R >>")]
    public void Unreadable_output_fails_with_its_reason(string text)
    {
        var report = SamplePair.With(pair => pair.Bytes = _ => System.Text.Encoding.Latin1.GetBytes(text)).Verify();

        report.IsSound.ShouldBeFalse();
    }

    [Fact]
    public void Content_is_compared_with_the_rebuilt_file_and_the_claim_bound_to_the_original()
    {
        var rebuilt = new SamplePair().Original.Build();
        var output = new SamplePair().Output.Build();
        byte[] original = [.. "damaged"u8];
        var claim = new RemovalClaim(
            SamplePair.Hash(original), SamplePair.Hash(output), [new PageClaim(1, [.. new SamplePair().Removed], [.. new SamplePair().Boxes], 0, [SamplePair.Label])]);

        DocumentVerifier.Verify(new VerificationRequest(original, output, claim) { Rebuilt = rebuilt }).IsSound.ShouldBeTrue();
        DocumentVerifier.Verify(new VerificationRequest(original, output, claim)).ShouldFail(CheckId.V0Binding, CheckReason.InputUnreadable);
        DocumentVerifier.Verify(new VerificationRequest(rebuilt, output, claim) { Rebuilt = rebuilt }).ShouldFail(CheckId.V0Binding, CheckReason.InputHashDiffers);
    }
}
