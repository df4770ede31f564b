using Clona.Detectors.Roles;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Roles;

public sealed class LifeSpanTests
{
    [Theory]
    [InlineData("(1889–1957)", true)]
    [InlineData("(†1931)", true)]
    [InlineData("(† 1938)", true)]
    [InlineData("(zemř. 1938)", true)]
    [InlineData("(zemřela 1931)", true)]
    [InlineData("(1915–2003)", false)]
    [InlineData("(† 1999)", false)]
    [InlineData("(zemřel 2019)", false)]
    [InlineData("(1950–1955)", false)]
    [InlineData("(1948)", false)]
    public void Only_those_dead_for_long_are_told_by_the_years_behind_their_names(string behind, bool isLong) =>
        LifeSpan.Follows(TokenizedText.Of(DetectionText.Of(behind)), 0).ShouldBe(isLong);
}
