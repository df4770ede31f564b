using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;

namespace Clona.Pipeline.Tests.Persons;

public sealed class PersonsDigestTests
{
    private static readonly IReadOnlyList<PersonMention> Mentions =
    [
        new(0, "P1", false, null),
        new(10, "P1", false, null),
        new(20, "P1-P2", false, new EntityQuestion(false, [], []) { Names = 2 }),
    ];

    [Fact]
    public void The_same_questions_have_the_same_digest() => PersonsDigest.Of(Mentions).ShouldBe(PersonsDigest.Of([.. Mentions]));

    // The mentions are the same; only what is asked about them is another: of one mention, and of one of two names.
    [Fact]
    public void Other_questions_about_the_same_mentions_have_another_digest()
    {
        var first = new PersonPlace(0, 0);
        PersonAnswer mention = new(PersonAnswerKind.Means, 10, first, null);
        var name = new PersonAnswer(PersonAnswerKind.Means, 20, first, null) { Part = 0 };

        string[] digests = [PersonsDigest.Of(Mentions), PersonsDigest.Of(Mentions, WhoIsWho.Of(Mentions, [mention])), PersonsDigest.Of(Mentions, WhoIsWho.Of(Mentions, [name]))];

        digests.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Another_link_has_another_digest() =>
        PersonsDigest.Of([Mentions[0], Mentions[1] with { Entity = "P2" }, Mentions[2]]).ShouldNotBe(PersonsDigest.Of(Mentions));
}
