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
    [InlineData("Přednáška o Tereze Novákové se odkládá.", false)]
    [InlineData("Přednáška o Hance Benešové se odkládá.", false)]
    public void A_famous_name_is_known_in_every_case_form(string text, bool isFamous)
    {
        var sheet = Engine.SheetOf(text, DocumentKind.Minutes, out _);

        FamousNames.Is(sheet.Mentions.ShouldHaveSingleItem().Context).ShouldBe(isFamous);
    }
}
