using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class CoverCheckTests
{
    private const string Text = "BT /F1 12 Tf 140 560 Td (Pomyslny) Tj ET";
    private const string Box = "135 555 60 18 re f";
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]";

    [Theory]
    [InlineData($"{Text} 0 g {Box}")]
    [InlineData($"{Text} 1 g 0 0 595 842 re f")]
    [InlineData($"{Text} 0.2 0.3 0.4 rg q 0.5 0 0 0.5 0 0 cm 270 1110 120 36 re B Q")]
    [InlineData($"{Text} q 130 550 100 30 re W n 0 0 595 842 re f Q")]
    [InlineData($"{Text} /Half gs /Plain gs {Box}")]
    [InlineData($"{Text} /Veil gs /Plain gs {Box}")]
    [InlineData($"{Text} /Pattern cs /P scn 0 g {Box}")]
    [InlineData($"{Text} /F Do")]
    [InlineData($"{Text} /G Do")]
    [InlineData($"{Text} 0 g {Box} 1 g BT /F1 8 Tf 140 560 Td (xy) Tj ET")]
    [InlineData("BT /F1 12 Tf 0 1 -1 0 160 560 Tm (Pomyslny) Tj ET 0 g 145 555 20 60 re f")]
    [InlineData($"BT /F1 12 Tf 3 Tr 140 560 Td (Pomyslny) Tj ET 0 g {Box}")]
    public void Letters_under_a_rectangle_are_found(string content) => ReasonOf(content).ShouldBe(CheckReason.TextUnderPaint);

    [Theory]
    [InlineData($"0 g {Box} 1 g {Text}")]
    [InlineData($"{Text} /Half gs {Box}")]
    [InlineData($"{Text} /Multiply gs {Box}")]
    [InlineData($"{Text} /Veil gs {Box}")]
    [InlineData($"{Text} /Pattern cs /P scn {Box}")]
    [InlineData($"{Text} /Half gs /G Do")]
    [InlineData($"{Text} q 10 10 20 20 re W n {Box} Q")]
    [InlineData($"{Text} q 10 10 m 590 10 l 300 550 l h W n {Box} Q")]
    [InlineData($"{Text} 135 563 60 2 re f")]
    [InlineData($"{Text} 135 555 60 18 re S")]
    [InlineData($"{Text} 135 555 60 8 re f")]
    [InlineData($"{Text} 0 0 595 842 re 100 500 200 100 re f*")]
    [InlineData($"{Text} 0 g {Box} 1 g {Text}")]
    [InlineData("q 10 10 20 20 re W n BT /F1 12 Tf 140 560 Td (Pomyslny) Tj ET Q 0 g 135 555 60 18 re f")]
    [InlineData("BT /F1 12 Tf 140 560 Td (XXXXX) Tj ET 0 g 135 555 60 18 re f")]
    [InlineData("BT /F1 12 Tf 140 560 Td (Redacted) Tj ET 0 g 135 555 60 18 re f")]
    [InlineData("BT /F1 12 Tf 140 560 Td (- . -) Tj ET 0 g 135 555 60 18 re f")]
    public void What_can_be_seen_or_tells_nothing_is_not(string content) => ReasonOf(content).ShouldBe(CheckReason.None);

    [Fact]
    public void The_box_of_a_mark_is_not_judged() =>
        ReasonOf($"{Text} 0.9 g {Box}", new ClaimedBox(135, 842 - 573, 195, 842 - 555)).ShouldBe(CheckReason.None);

    private static CheckReason ReasonOf(string content, params ClaimedBox[] marks) => SamplePair.With(pair =>
    {
        pair.Boxes.AddRange(marks);
        pair.Output.Content += " " + content;
        pair.Output.Mapped += "PomyslnyXRedactedxy-. ";
        pair.Output.More = writer =>
            $"/XObject << /F {writer.AddFlate(Form, "0 g " + Box)} 0 R /G {writer.AddFlate(Form + " /Group << /S /Transparency >>", "0 g " + Box)} 0 R >>"
            + $"/Pattern << /P {writer.AddFlate("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>", "")} 0 R >>"
            + $"/ExtGState << /Half << /ca 0.5 >> /Multiply << /BM /Multiply >> /Plain << /ca 1 /BM /Normal /SMask /None >>"
            + $" /Veil << /SMask << /S /Alpha /G {writer.AddFlate(Form, "0 0 9 9 re f")} 0 R >> >> >>";
    }).Verify().Of(CheckId.V16OldFakes).Reason;
}
