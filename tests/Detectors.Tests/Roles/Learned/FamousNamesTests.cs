using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles.Learned;

public sealed class FamousNamesTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Přednáška o Karlu Čapkovi se odkládá.", true)]
    [InlineData("Přednáška o Boženě Němcové se odkládá.", true)]
    [InlineData("Přednáška o B. Němcové se odkládá.", true)]
    [InlineData("Přednáška o Karlu Novákovi se odkládá.", false)]
    [InlineData("Přednáška o Evě Němcové se odkládá.", false)]
    public void A_famous_name_is_known_in_every_case_form(string text, bool isFamous)
    {
        var sheet = Engine.SheetOf(text, DocumentKind.Minutes, out _);

        FamousNames.Is(sheet.Mentions.ShouldHaveSingleItem().Context).ShouldBe(isFamous);
    }

    [Theory]
    [InlineData("Zazněla hudba, kterou složil Bohuslav Martinů v Paříži.", true)]
    [InlineData("Opravíme sochu, kterou dostal dr. Edvard Beneš od města.", true)]
    [InlineData("Zprávu podal Ing. Bohuslav Martinů včera.", false)]
    [InlineData("Zprávu podal pan Bohuslav Martinů včera.", false)]
    [InlineData("Zapsal starosta Bohuslav Martinů včera.", false)]
    [InlineData("Zprávu podal B. Martinů včera.", false)]
    [InlineData("Zprávu podal Karel Machač včera.", false)]
    public void Somebody_of_a_famous_name_who_takes_part_is_not_taken_for_a_famous_person(string text, bool isFamous)
    {
        var sheet = Engine.SheetOf(text, DocumentKind.Minutes, out _);

        FamousNames.IsNamed(sheet.Mentions.ShouldHaveSingleItem().Context).ShouldBe(isFamous);
    }
}
