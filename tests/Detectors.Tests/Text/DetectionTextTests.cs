using System.Text;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Text;

public sealed class DetectionTextTests
{
    [Theory]
    [InlineData("a\u00A0b\u2009c\u3000d", "a b c d")]
    [InlineData("No\u00ADvák", "Novák")]
    [InlineData("No\u200Bv\uFEFFák\u2060", "Novák")]
    [InlineData("Nová\u00AD\nková", "Nováková")]
    [InlineData("１２３ＡＢ", "123AB")]
    [InlineData("ﬁrma ﬂéra oﬃce", "firma fléra office")]
    [InlineData("Nova\u0301k Dvor\u030Ca\u0301k Ku\u030Ala", "Novák Dvořák Kůla")]
    [InlineData("Nоvák", "Novák")]
    [InlineData("Москва", "Москва")]
    [InlineData("801212⁄1238", "801212/1238")]
    [InlineData("a‑b–c", "a-b–c")]
    [InlineData("𝟙𝟚", "12")]
    [InlineData("a\fb", "a\nb")]
    [InlineData("x\u0301", "x\u0301")]
    public void View_replaces_what_means_the_same(string original, string view) =>
        DetectionText.Of(original).View.ToString().ShouldBe(view);

    [Fact]
    public void View_is_the_text_itself_when_nothing_changes()
    {
        const string text = "Příliš žluťoučký kůň „úpěl“ – § 5 odst. 2\r\n\tĎábelské ódy";

        DetectionText.Of(text).View.ToString().ShouldBeSameAs(text);
    }

    [Theory]
    [InlineData("x No\u00ADvák y", "Novák", "No\u00ADvák")]
    [InlineData("x\u00AD Novák\u00AD y", "Novák", "Novák")]
    [InlineData("oﬃce", "f", "ﬃ")]
    [InlineData("Nova\u0301k", "á", "a\u0301")]
    [InlineData("x 𝟙𝟚 y", "12", "𝟙𝟚")]
    public void Span_of_the_view_maps_back_exactly(string original, string found, string expected)
    {
        var text = DetectionText.Of(original);
        var at = text.View.IndexOf(found, StringComparison.Ordinal);

        var span = text.ToOriginal(new TextSpan(at, at + found.Length));

        original[span.Start..span.End].ShouldBe(expected);
    }

    [Fact]
    public void Any_sequence_of_code_units_maps_into_the_original_in_order()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 2000; round++)
        {
            var original = RandomText(random);
            var text = DetectionText.Of(original);
            var last = 0;
            for (var i = 0; i < text.View.Length; i++)
            {
                var span = text.ToOriginal(new TextSpan(i, i + 1));
                span.Start.ShouldBeGreaterThanOrEqualTo(last);
                span.End.ShouldBeLessThanOrEqualTo(original.Length);
                span.IsEmpty.ShouldBeFalse();
                last = span.Start;
            }
        }
    }

    private static string RandomText(Random random)
    {
        const string odd = "\u00AD\u200B\u0301\u030C\uFB03\uFF11\u00A0Аoa\n\r\f1/@.ž\uD835\uDFD9";
        var builder = new StringBuilder();
        for (var i = random.Next(40); i >= 0; i--)
        {
            builder.Append(random.Next(3) == 0 ? (char)random.Next(0x10000) : odd[random.Next(odd.Length)]);
        }

        return builder.ToString();
    }

    [Fact]
    public void Lines_know_their_spans_and_offsets()
    {
        var lines = DetectionText.Of("ab\r\n\ncd").Lines;

        lines.Count.ShouldBe(3);
        lines[0].ShouldBe(new TextSpan(0, 2));
        lines[1].IsEmpty.ShouldBeTrue();
        lines[2].ShouldBe(new TextSpan(5, 7));
        lines.LineOf(3).ShouldBe(0);
        lines.LineOf(5).ShouldBe(2);
    }
}
