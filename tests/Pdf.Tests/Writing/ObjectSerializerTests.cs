using System.Text;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Tests.Writing;

public sealed class ObjectSerializerTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(12, "12")]
    [InlineData(-0.5, "-.5")]
    [InlineData(595.276, "595.276")]
    [InlineData(1e-7, ".0000001")]
    [InlineData(-1.5e-9, "-.0000000015")]
    [InlineData(1e-40, "0")]
    [InlineData(9007199254740992, "9007199254740992")]
    [InlineData(1e22, "10000000000000000000000")]
    public void Number_is_short_and_without_exponent_when_written(double value, string expected) =>
        Written(new PdfNumber(value, IsInteger: false)).ShouldBe(expected);

    [Theory]
    [InlineData("<</A 1/B[1 2.5(x)/N]/C true>>", "<</A 1/B[1 2.5(x)/N]/C true>>")]
    [InlineData("[ 1   0 R null (a\\)\\\\b) <0a> ]", "[1 0 R null(a\\)\\\\b)<0A>]")]
    [InlineData("/A#20b#2f#C4", "/A#20b#2F#C4")]
    [InlineData("[true false 1 true]", "[true false 1 true]")]
    public void Object_has_one_form_when_written(string read, string expected) =>
        Written(TestObjects.Parse(read)).ShouldBe(expected);

    [Fact]
    public void Object_is_the_same_when_written_and_read_again()
    {
        var random = new Random(1321);
        for (var run = 0; run < 2000; run++)
        {
            var value = RandomObject(random, depth: 4);
            var text = Written(value);

            Written(TestObjects.Parse(text)).ShouldBe(text);
        }
    }

    [Fact]
    public void Number_is_the_same_when_written_and_read_again()
    {
        var random = new Random(1322);
        for (var run = 0; run < 5000; run++)
        {
            var value = Math.Round((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 9)), random.Next(0, 8));

            TestObjects.Parse(Written(new PdfNumber(value, IsInteger: false))).ShouldBeOfType<PdfNumber>().Value.ShouldBe(value);
        }
    }

    private static PdfObject RandomObject(Random random, int depth) => random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => PdfNumber.Of(random.Next(-5000, 5000)),
        1 => new PdfNumber(Math.Round(random.NextDouble() * 1000, 4), IsInteger: false),
        2 => new PdfName(RandomText(random)),
        3 => new PdfString(Encoding.Latin1.GetBytes(RandomText(random))),
        4 => new PdfReference(random.Next(1, 99), 0),
        5 => random.Next(2) == 0 ? PdfBoolean.True : PdfNull.Instance,
        6 => new PdfArray([.. Enumerable.Range(0, random.Next(5)).Select(_ => RandomObject(random, depth - 1))]),
        _ => new PdfDictionary(Enumerable.Range(0, random.Next(5)).Select(i => KeyValuePair.Create($"K{i}" + RandomText(random), RandomObject(random, depth - 1)))),
    };

    private static string RandomText(Random random) =>
        new([.. Enumerable.Range(0, random.Next(8)).Select(_ => (char)random.Next(256))]);

    private static string Written(PdfObject value)
    {
        var sink = new ByteSink();
        ObjectSerializer.Write(sink, value);
        return Encoding.Latin1.GetString(sink.Written.Span);
    }
}
