using Clona.Detectors.Roles;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Roles;

public sealed class BodyWordsTests
{
    [Theory]
    [InlineData("spolek Naděje", nameof(BodyKind.Association))]
    [InlineData("nadační fond", nameof(BodyKind.Association))]
    [InlineData("evidovaná právnická osoba", nameof(BodyKind.Association))]
    [InlineData("školská právnická osoba", nameof(BodyKind.Association))]
    [InlineData("školská rada", nameof(BodyKind.None))]
    [InlineData("s. r. o.", nameof(BodyKind.Firm))]
    [InlineData("společnost Lípa", nameof(BodyKind.Firm))]
    [InlineData("obchodní akademie", nameof(BodyKind.Public))]
    [InlineData("příspěvková organizace", nameof(BodyKind.Public))]
    [InlineData("úřad práce", nameof(BodyKind.Public))]
    [InlineData("chodník", nameof(BodyKind.None))]
    public void Words_tell_public_from_private_bodies(string words, string kind) =>
        BodyWords.At(TokenizedText.Of(DetectionText.Of(words)), 0).ToString().ShouldBe(kind);
}
