using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Addresses.Learned;

public sealed class HomePlacesTests
{
    private const string Head = "Zápis z jednání komise ze dne 3. března 2026\n\n";

    [Theory]
    [InlineData("Paní Marie Dubská se přestěhovala z obce ⟦Doubice⟧ a žádá o byt.")]
    [InlineData("Žádost podal Karel Dubský, který odešel do ⟦Hovězího⟧ za sestrou.")]
    [InlineData("Paní Marie Dubská, nyní u dcery v ⟦Ústí nad Labem⟧, nepřišla.")]
    [InlineData("Úly nabídl včelař Karel Dubský z ⟦Otavožat 9⟧ za tři sta korun.")]
    [InlineData("5. | Dubský Karel | 1999 | ⟦Kolín⟧ | osamostatnění")]
    public void Towns_near_a_private_person_are_asked_about(string marked)
    {
        var text = MarkedText.Parse(Head + marked);

        Homes.PlacesOf(text.Text.Original, HomeKind.Town).Concat(Homes.PlacesOf(text.Text.Original, HomeKind.Found)).ShouldContain(text.Values[0]);
    }

    [Theory]
    [InlineData("Starosta obce Mgr. Karel Dubský zahájil zasedání v Kolíně.")]
    [InlineData("Cesta vede z Kolína do Kutné Hory a opraví se v létě.")]
    [InlineData("Smlouvu podepsala paní Marie Dubská.\nV Kolíně dne 3. 3. 2026")]
    [InlineData("Smlouvu podepsala paní Marie Dubská.\nV Kolíně 3. března 2026")]
    [InlineData("Paní Marie Dubská poděkovala.\n\n\nVýlet do Kolína se nekoná.")]
    public void Towns_of_offices_of_signing_and_far_from_anybody_are_not(string text) => Homes.PlacesOf(Head + text, HomeKind.Town).ShouldBeEmpty();

    [Fact]
    public void The_seat_of_an_office_is_asked_about_though_it_is_not_found() =>
        Homes.PlacesOf(Head + "Nájemce: Stavby Kolín, s. r. o., se sídlem Lipová 12, 280 02 Kolín, zastoupený panem Karlem Dubským.", HomeKind.Seat)
            .ShouldBe(["Lipová 12, 280 02 Kolín"]);

    [Fact]
    public void Places_come_in_order_and_never_overlap()
    {
        const string text = Head + "Karel Dubský, bytem Lipová 12, Kolín, se odstěhoval z obce Doubice do Hovězího. Marie Malá (Písek) bydlí v Otavožatech 9.";

        var places = Homes.SheetOf(text).Places;

        places.Count.ShouldBeGreaterThan(2);
        places.Zip(places.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }

    [Fact]
    public void Nothing_is_asked_of_a_document_of_no_known_kind() =>
        Homes.Engine.HomesOf("Karel Dubský se odstěhoval z obce Doubice.", DocumentKind.Unknown, out _).ShouldBeNull();
}
