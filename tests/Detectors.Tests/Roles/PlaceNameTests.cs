using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Roles;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("Sejdeme se na náměstí ", "Dr. Edvarda Beneše", " v poledne.", true)]
    [InlineData("Obec Lhota, nám. ", "Dr. Edvarda Hory", " 1", true)]
    [InlineData("Opraví se lavičky u aleje ", "Bedřicha Hory", ".", true)]
    [InlineData("Opraví se chodník na nám. ", "T. G. Masaryka", " v Lhotě.", true)]
    [InlineData("Opraví se chodník v ulici ", "Karoliny Světlé", " v Lhotě.", true)]
    [InlineData("Opraví se chodník v ulici ", "Jiřího z Poděbrad", " v Lhotě.", true)]
    [InlineData("Obec Lhota, nám. ", "Dr. E. Beneše", " 1", true)]
    [InlineData("V ulici ", "Marie Krejčí", " upadla.", false)]
    [InlineData("Opraví se chodník na nábřeží kapitána ", "Hory", ".", true)]
    [InlineData("Přístroje stojí v pavilonu profesora ", "Hory", ".", false)]
    [InlineData("Zajímavé téma – rvačky v parku. ", "Jan Hora", " žádá o lavičku.", false)]
    [InlineData("Lampa chybí na náměstí. ", "Ing. Jana Horová", " se ptá.", false)]
    [InlineData("Lampa chybí na náměstí. ", "Karla Čapka", " se ptáme.", false)]
    [InlineData("Správce parku ", "Jan Hora", " žádá o slevu.", false)]
    [InlineData("Nájemce pavilonu ", "Jan Hora", " žádá o slevu.", false)]
    [InlineData("V parku ", "Petr Malý", " rozbil lavičku.", false)]
    [InlineData("Obyvatel ulice ", "Matouš Jindra", " upadl.", false)]
    [InlineData("V ulici ", "Jana Nováková", " upadla.", false)]
    [InlineData("V ulici ", "Nikola Svoboda", " upadl.", false)]
    [InlineData("Pochvala žáka 5. tř. ", "Jana Nováka", " potěšila.", false)]
    [InlineData("Prodej pozemku od ", "Jana Nováka", " 25, 391 65 Lhota", false)]
    [InlineData("Nájemce, ", "Jan Novák", " 25, 391 65 Lhota", false)]
    [InlineData("Nájemce, ", "Jana Nováka", "      25, 391 65 Lhota", false)]
    [InlineData("Schůze se koná v hospodě u ", "Jana Nováka", " v sobotu.", false)]
    [InlineData("Stavební úřad, ", "J. Hory", " 4, 471 06", true)]
    [InlineData("Schůze se koná v hospodě U ", "Horů", " v sobotu.", true)]
    [InlineData("Zprávu podala škola ", "Karla Čapka", ".", true)]
    [InlineData("Zprávu podala ředitelka školy ", "Mgr. Jana Horová", ".", false)]
    [InlineData("Nájemce ", "Jan Hora", ", Lhota 4, 471 06", false)]
    [InlineData("Žádost podal ", "Jan Hora", " 4. 5. 2024", false)]
    [InlineData("Kontrola byla u ", "Horů", " v sobotu.", false)]
    [InlineData("V ulici paní ", "Horová", " upadla.", false)]
    public void Names_of_streets_schools_and_inns_are_told_from_people(string before, string name, string behind, bool isPlace)
    {
        var text = DocumentStructure.Of(DetectionText.Of(before + name + behind), DocumentKind.Minutes).Tokens;
        var context = MentionContext.Of(text, [new TextSpan(before.Length, before.Length + name.Length)], 0);

        PlaceName.Is(context).ShouldBe(isPlace);
    }
}
