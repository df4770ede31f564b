using Clona.Detectors.Declension;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Tests.Stock;

/// <summary>The two parts of the stock of names share nothing.</summary>
public sealed class NameStockTests
{
    private const int Draws = 20_000;

    [DataFact]
    public void No_surname_is_on_both_sides() => Shared(stock => Many(stock.Surnames.Any)).ShouldBeEmpty();

    [DataFact]
    public void No_given_name_is_on_both_sides() =>
        Shared(stock => Many(draw => stock.Given.Any(draw, draw.Chance(50) ? Gender.Masculine : Gender.Feminine))).ShouldBeEmpty();

    [DataFact]
    public void No_town_is_on_both_sides() => Shared(stock => stock.Places.Towns).ShouldBeEmpty();

    [DataFact]
    public void No_village_is_on_both_sides() => Shared(stock => Many(draw => stock.Places.Any(draw).PartName)).ShouldBeEmpty();

    [DataFact]
    public void No_street_is_on_both_sides() => Shared(stock => Many(stock.Streets.Any)).ShouldBeEmpty();

    [DataFact]
    public void No_foreign_name_is_on_both_sides() => Shared(stock => Many(draw =>
    {
        var nation = stock.Foreign.Nation(draw);
        return draw.Below(3) switch
        {
            0 => stock.Foreign.Surname(draw, nation),
            1 => stock.Foreign.Given(draw, nation, Gender.Masculine),
            _ => stock.Foreign.Given(draw, nation, Gender.Feminine),
        };
    })).ShouldBeEmpty();

    [DataFact]
    public void An_invented_surname_stands_in_no_list()
    {
        var folder = DataFolder.Require();
        var listed = File.ReadLines(Path.Join(folder, "names", "surnames-over-50-holders.txt")).ToHashSet(StringComparer.Ordinal);
        var draw = new Draw(1);
        var stock = SurnameStock.Read(folder, Part.Train);

        Enumerable.Range(0, 2_000).Select(_ => stock.Invented(draw)).Where(listed.Contains).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Novák")]
    [InlineData("novak")]
    [InlineData("NOVÁK")]
    public void Case_and_diacritics_do_not_decide_the_side(string name) => PartHash.Of(name).ShouldBe(PartHash.Of("Novák"));

    private static IEnumerable<string> Shared(Func<NameStock, IEnumerable<string>> names)
    {
        var folder = DataFolder.Require();
        var train = names(NameStock.Read(folder, Part.Train)).ToHashSet(StringComparer.Ordinal);
        return names(NameStock.Read(folder, Part.Test)).Where(train.Contains).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Many(Func<Draw, string> name)
    {
        var draw = new Draw(7);
        return Enumerable.Range(0, Draws).Select(_ => name(draw));
    }
}
