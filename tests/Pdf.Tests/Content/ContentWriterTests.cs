using System.Globalization;
using System.Text;
using Clona.Pdf.Content;

namespace Clona.Pdf.Tests.Content;

public sealed class ContentWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(12, "12")]
    [InlineData(-7, "-7")]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(595.276, "595.276")]
    [InlineData(-1046.82001, "-1046.82001")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(3.000001, "3.000001")]
    [InlineData(0.717000007, "0.717000007")]
    [InlineData(1e-11, "0")]
    [InlineData(999999999.5, "999999999.5")]
    [InlineData(1e20, "1000000000000000")]
    [InlineData(double.NaN, "0")]
    public void Numbers_are_written_without_exponent_to_ten_decimals(double value, string expected) =>
        Written(value).ShouldBe(expected);

    [Fact]
    public void Numbers_with_up_to_six_decimals_read_back_as_they_were()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 10_000; i++)
        {
            var value = Math.Round((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(1, 9)), random.Next(0, 7));

            double.Parse(Written(value), CultureInfo.InvariantCulture).ShouldBe(value);
        }
    }

    private static string Written(double value) =>
        Encoding.ASCII.GetString(new ContentWriter().Operand(value).Bytes.Span).TrimEnd();
}
