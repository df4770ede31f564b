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
    [InlineData("Přístroje stojí v pavilonu profesora ", "Hory", ".", true)]
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
