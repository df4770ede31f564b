using System.Security.Cryptography;
using Clona.Pdf.Tests.Generation;
using Clona.Verifier;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Spacing;

/// <summary>The verifier measures what gaps tell: nothing where lines are set anew, many bits where they stand as they were.</summary>
public sealed class LeakMeterTests
{
    private const string Label = "[jm\u00e9no]";
    private const double PageHeight = 800;

    public static TheoryData<string> Layouts => NameLayouts.All;

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_line_set_anew_tells_nothing(string layout)
    {
        var check = Measured(layout, hidesWidth: true);

        (check.Verdict, check.Reason, check.Count, check.Bits).ShouldBe((CheckVerdict.Passed, CheckReason.None, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_line_that_stands_as_it_was_tells_the_width(string layout)
    {
        var check = Measured(layout, hidesWidth: false);

        (check.Verdict, check.Reason, check.Count, check.Page).ShouldBe((CheckVerdict.Passed, CheckReason.GapTellsWidth, 1, 1));
        check.Bits.ShouldBeInRange(3, 14);
    }

    [Theory]
    [InlineData(true, CheckVerdict.Passed)]
    [InlineData(false, CheckVerdict.Failed)]
    public void More_than_a_given_number_of_bits_fails(bool hidesWidth, CheckVerdict verdict) =>
        Measured("one string", hidesWidth, mostBits: 1.5).Verdict.ShouldBe(verdict);

    private static CheckResult Measured(string layout, bool hidesWidth, double? mostBits = null)
    {
        var (pdf, name) = NameLayouts.Pdf("Maximilian Zwettler", layout);
        var result = Redacted.With(pdf, NameLayouts.Plan(name, hidesWidth)).Result;
        var output = result.Bytes!.Value;
        ClaimedBox[] boxes = [.. result.Marks.Select(mark => mark.Area.Bounds)
            .Select(box => new ClaimedBox(box.Left, PageHeight - box.Top, box.Right, PageHeight - box.Bottom))];
        var claim = new RemovalClaim(Hash(pdf), Hash(output.Span), [new PageClaim(1, [new GlyphRange(name.First, name.Count, "d1")], boxes, 0, [Label])]);
        var report = DocumentVerifier.Verify(new VerificationRequest(pdf, output, claim) { MostBits = mostBits });
        report.Checks.Where(check => check.Id != CheckId.V8LeakMeter && check.Verdict == CheckVerdict.Failed).ShouldBeEmpty();
        return report.Checks.Single(check => check.Id == CheckId.V8LeakMeter);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
