using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Places;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Tests.Policy.Places;

/// <summary>ZA-05: who only listened, told by the sentence; whoever speaks is none.</summary>
public sealed class ListenerTests
{
    [Theory]
    [InlineData("Jednání přihlížel jako posluchač pan Miloš Kadlec.", PersonRole.Speaker, true, DocumentPlace.Audience)]
    [InlineData("Jednání přihlížel jako posluchač pan Miloš Kadlec.", PersonRole.Other, true, DocumentPlace.Audience)]
    [InlineData("V publiku byl pan Miloš Kadlec.", PersonRole.ThirdParty, false, DocumentPlace.Audience)]
    [InlineData("Z publika vystoupil pan Miloš Kadlec.", PersonRole.Speaker, true, DocumentPlace.Body)]
    [InlineData("Jednání přihlížel jako posluchač pan Miloš Kadlec.", PersonRole.Speaker, false, DocumentPlace.Audience)]
    [InlineData("Pan Miloš Kadlec žádá o byt.", PersonRole.Speaker, true, DocumentPlace.Body)]
    public void Place_follows_from_the_words_of_the_sentence(string text, PersonRole role, bool isInDoubt, DocumentPlace place) =>
        Placed(text, role, isInDoubt).Place.ShouldBe(place);

    [Fact]
    public void Doubt_between_speaking_and_listening_is_answered_by_the_sentence() =>
        Placed("Jednání přihlížel jako posluchač pan Miloš Kadlec.", PersonRole.Speaker, isInDoubt: true).RoleInDoubt.ShouldBeFalse();

    [Fact]
    public void Somebody_called_a_speaker_who_may_be_something_else_listens_where_the_sentence_says_so()
    {
        var placed = Placed("Jednání přihlížel jako posluchač pan Miloš Kadlec.", PersonRole.Speaker, isInDoubt: false, PersonRole.Trader);

        (placed.Place, placed.Role, placed.CautiousRole).ShouldBe((DocumentPlace.Audience, PersonRole.Other, null));
    }

    [Fact]
    public void Doubt_about_somebody_whose_matter_is_discussed_stays() =>
        Placed("V publiku byl pan Miloš Kadlec.", PersonRole.ThirdParty, isInDoubt: true).RoleInDoubt.ShouldBeTrue();

    private static Finding Placed(string text, PersonRole role, bool isInDoubt, PersonRole? cautious = null)
    {
        const string name = "Miloš Kadlec";
        var start = text.IndexOf(name, StringComparison.Ordinal);
        var finding = new Finding(
            FindingType.Person, new TextSpan(start, start + name.Length), EvidenceStrength.Labelled, [], role, "P1", DocumentPlace.Body)
        {
            RoleInDoubt = isInDoubt,
            CautiousRole = cautious,
        };
        return PersonPlaces.Placed(text, finding, PostFacing.Unknown);
    }
}
