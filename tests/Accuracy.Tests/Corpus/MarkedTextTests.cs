using Clona.Accuracy.Corpus;

namespace Clona.Accuracy.Tests.Corpus;

public sealed class MarkedTextTests
{
    [Fact]
    public void Marks_go_and_the_text_stays()
    {
        var document = MarkedText.Parse("x", "# profile: infz \r\nPan ⟦PERSON|third-party|P1|R|Ota Malý⟧,\r\nRČ ⟦BIRTH_NUMBER|-|-|Q|1⟧");

        document.Text.ShouldBe("Pan Ota Malý,\r\nRČ 1");
        document.Profile.ShouldBe("infz");
        document.Spans.ShouldBe(
        [
            new GoldSpan(4, 12, "PERSON", "third-party", "P1", GoldDecision.Remove),
            new GoldSpan(18, 19, "BIRTH_NUMBER", "-", "-", GoldDecision.Question),
        ]);
    }

    [Fact]
    public void A_broken_mark_is_text() =>
        MarkedText.Parse("x", "⟦PERSON|party|P1|X|Ota⟧").Spans.ShouldBeEmpty();

    [Fact]
    public void A_profile_line_alone_is_an_error() =>
        Should.Throw<FormatException>(() => MarkedText.Parse("x", "# profile: infz"));

    [Fact]
    public void Every_dev_text_has_a_profile_and_no_mark_left()
    {
        var documents = GoldFiles.Read([RepositoryFolder.DevCorpus], TextWriter.Null);

        documents.Count.ShouldBeGreaterThan(50);
        documents.ShouldAllBe(document => document.Profile != null && !document.Text.Contains('⟦'));
    }
}
