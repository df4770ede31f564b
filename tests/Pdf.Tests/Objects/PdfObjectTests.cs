using Clona.Pdf.Objects;

namespace Clona.Pdf.Tests.Objects;

public sealed class PdfObjectTests
{
    [Theory]
    [InlineData("/Novakova")]
    [InlineData("(Novakova)")]
    [InlineData("[/Novakova(Novakova)]")]
    [InlineData("<</Novakova/Novakova>>")]
    public void Text_of_an_object_says_nothing_of_its_value_when_printed(string written) =>
        TestObjects.Parse(written).ToString().ShouldNotContain("Nov");

    [Theory]
    [InlineData("A", "9", "<</A 9/B 2>>")]
    [InlineData("C", "3", "<</A 1/B 2/C 3>>")]
    [InlineData("A", null, "<</B 2>>")]
    [InlineData("C", null, "<</A 1/B 2>>")]
    public void Dictionary_differs_in_one_key_when_copied_with_it(string key, string? value, string expected)
    {
        var copy = TestObjects.Dictionary("<</A 1/B 2>>").With(key, value is null ? null : TestObjects.Parse(value));

        copy.Entries.ShouldBe(TestObjects.Dictionary(expected).Entries);
    }

    [Theory]
    [InlineData(1e300, int.MaxValue, long.MaxValue)]
    [InlineData(-1e300, int.MinValue, long.MinValue)]
    [InlineData(2.9, 2, 2)]
    [InlineData(-2.9, -2, -2)]
    public void Integer_is_clamped_when_the_number_is_out_of_range(double value, int expected, long expectedLong)
    {
        var number = new PdfNumber(value, IsInteger: false);

        number.ToInt32().ShouldBe(expected);
        number.ToInt64().ShouldBe(expectedLong);
    }

    [Fact]
    public void Small_integers_are_one_object_when_made_twice()
    {
        PdfNumber.Of(1024).ShouldBeSameAs(PdfNumber.Of(1024));
        PdfNumber.Of(-256).Value.ShouldBe(-256);
        PdfNumber.Of(1025).ShouldBe(new PdfNumber(1025));
    }
}
