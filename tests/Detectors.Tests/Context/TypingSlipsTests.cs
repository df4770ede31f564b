using Clona.Detectors.Context;
using Shouldly;

namespace Clona.Detectors.Tests.Context;

public sealed class TypingSlipsTests
{
    [Theory]
    [InlineData("telefon", "telfon")]
    [InlineData("telefon", "tleefon")]
    [InlineData("telefon", "telleffon", false)]
    [InlineData("telefon", "tellefon")]
    [InlineData("rodné číslo", "rodné čílso")]
    [InlineData("rodné číslo", "rodné čslo")]
    [InlineData("rodné číslo", "rodnéčíslo", false)]
    public void One_slip_of_the_typist_is_read(string phrase, string written, bool expected = true) =>
        TypingSlips.Of(phrase).Contains(written).ShouldBe(expected);

    [Fact]
    public void A_short_phrase_has_no_slips_because_they_are_other_words() => TypingSlips.Of("účet č").ShouldBeEmpty();

    [Theory]
    [InlineData("Rodné čílso: 800101/1238", "BirthNumber")]
    [InlineData("Datva schránka: abc2345", "Databox")]
    [InlineData("Čsílo účtu: 123/0800", "Account")]
    [InlineData("Tleefon: 777 123 456", "Phone")]
    [InlineData("Registračí značka: 1A2 3456", "Plate")]
    public void The_label_with_a_slip_is_found(string text, string kind) => LabelTable.Default.Scan(text).All[0].Kind.ToString().ShouldBe(kind);
}
