using Clona.Pdf.Fonts.Witnesses;

namespace Clona.Pdf.Tests.Fonts.Witnesses;

public sealed class LetterFormsTests
{
    [Theory]
    [InlineData("Č", "c")]
    [InlineData("c\u030C", "c")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("Ł", "l")]
    [InlineData("Œ", "oe")]
    [InlineData("Α", "a")]
    [InlineData("В", "b")]
    [InlineData("\uF761", "a")]
    [InlineData("\uF733", "3")]
    [InlineData("²", "2")]
    [InlineData("µ", "m")]
    [InlineData("•", "")]
    [InlineData(" ", "")]
    [InlineData("\uE123", "")]
    [InlineData("\uFFFD", "")]
    public void What_means_the_same_has_one_form(string text, string form) => LetterForms.Of(text).ShouldBe(form);

    [Fact]
    public void Halves_of_pairs_are_taken() => LetterForms.Of("\uD83D").ShouldBeEmpty();
}
