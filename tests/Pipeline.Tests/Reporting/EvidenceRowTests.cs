using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Reporting;

public sealed class EvidenceRowTests
{
    [Theory]
    [InlineData("birth-number.mod11")]
    [InlineData("person.after-paní")]
    [InlineData("tagger.b-per:3")]
    public void Evidence_is_taken_over_when_its_source_is_an_id(string source) =>
        EvidenceRow.Of(new Evidence(source, 1.5)).ShouldBe(new EvidenceRow(source, 1.5));

    [Theory]
    [InlineData("Vzorňák")]
    [InlineData("vzorňák")]
    [InlineData("person.Vzorňák")]
    [InlineData("person.after paní")]
    [InlineData("person.")]
    [InlineData("person.a\n")]
    [InlineData("")]
    public void Evidence_is_refused_when_its_source_could_be_words_of_the_document(string source) =>
        Should.Throw<ArgumentException>(() => EvidenceRow.Of(new Evidence(source, 1))).Message.ShouldNotContain("zorň");
}
