using Clona.Detectors.Passages;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Passages;

public sealed class PassageUnitsTests
{
    [Theory]
    [InlineData("Eva Nová je nemocná.|Rada bere na vědomí.")]
    [InlineData("Přišla Ing. Nová a čl. 9 Prohlášení četla.|Konec.")]
    [InlineData("Nadpis|\nEva Nová")]
    [InlineData("Proč?|Je nemocná!|Dobře.")]
    [InlineData("dlouhý řádek odstavce, který vypráví o tom, že paní Nová\nse léčí.|\n\nDalší odstavec")]
    public void A_text_is_cut_into_sentences_and_rows(string cut)
    {
        var text = TokenizedText.Of(DetectionText.Of(cut.Replace("|\n", "\n", StringComparison.Ordinal).Replace('|', ' ')));

        var units = UnitsOf(text);

        units.Count.ShouldBe(cut.Split('|').Length);
        units.Select(unit => text.View[text.Tokens[unit.First].Start..text.Tokens[unit.End - 1].End])
            .ShouldBe(cut.Split('|').Select(part => part.Trim()));
    }

    [Fact]
    public void What_runs_on_for_long_is_cut()
    {
        var text = TokenizedText.Of(DetectionText.Of(string.Concat(Enumerable.Repeat("slovo ", 1000))));

        var units = UnitsOf(text);

        units.ShouldAllBe(unit => unit.End - unit.First <= 120);
        units[^1].End.ShouldBe(text.Tokens.Length);
    }

    private static List<PassageUnit> UnitsOf(TokenizedText text)
    {
        var units = new List<PassageUnit>();
        for (var next = 0; next < text.Tokens.Length; next = units[^1].End)
        {
            units.Add(PassageUnits.From(text, next));
        }

        return units;
    }
}
