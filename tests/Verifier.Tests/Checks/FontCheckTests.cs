using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class FontCheckTests
{
    [Fact]
    public void Map_entries_of_removed_letters_are_found_and_counted()
    {
        var report = SamplePair.With(pair =>
        {
            pair.Output.Measured = pair.Output.Mapped;
            pair.Output.Mapped += SamplePair.Secret;
        }).Verify();

        report.ShouldFail(CheckId.V7Fonts, CheckReason.MapEntryUnused);
        report.Of(CheckId.V7Fonts).Count.ShouldBe("ZdP".Length);
    }

    [Fact]
    public void Widths_of_removed_letters_are_found() =>
        SamplePair.With(pair => pair.Output.Measured = pair.Output.Mapped + SamplePair.Secret)
            .Verify().ShouldFail(CheckId.V7Fonts, CheckReason.FontWidthUnused);

    [Fact]
    public void Map_of_a_font_that_no_page_uses_is_found()
    {
        SamplePair.With(pair => pair.Output.More = writer =>
        {
            var map = writer.AddFlate("", "1 beginbfchar <41> <0041> endbfchar");
            var font = writer.Add($"<< /Type /Font /Subtype /TrueType /BaseFont /Other /ToUnicode {map} 0 R >>");
            return $"/XObject << /X {writer.AddFlate($"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /Font << /F {font} 0 R >> >>", "q Q")} 0 R >>";
        }).Verify().ShouldFail(CheckId.V7Fonts, CheckReason.MapEntryUnused);
    }
}
