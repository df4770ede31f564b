using Clona.Detectors.Context;

namespace Clona.Detectors.Tests.Context;

public sealed class LabelTableTests
{
    private static readonly LabelTable Table = LabelTable.Parse(
        "# comment\nBirthNumber\t40\t\tr. č.|rodné číslo\nIdDocument\t20\tU\top\nPhone\t20\tC\tt\nSpecial\t0\t\tinvalid*\nCompanyId\t30\t\tičo|jméno / název\nFiller\t9\t\tčíslo");

    [Theory]
    [InlineData("r. č. 1", 0, 5)]
    [InlineData("R.Č. 1", 0, 4)]
    [InlineData("má RODNE  CISLO: 1", 3, 15)]
    [InlineData("rodné\nčíslo", 0, 11)]
    [InlineData("č. OP 1", 3, 5)]
    [InlineData("T : 1", 0, 1)]
    [InlineData("je invalidního", 3, 14)]
    [InlineData("jméno / název", 0, 13)]
    [InlineData("jméno/název", 0, 11)]
    public void Phrase_is_found_in_any_spelling(string text, int start, int end)
    {
        var hit = Table.Scan(text).All.ToArray().ShouldHaveSingleItem();

        (hit.Start, hit.End).ShouldBe((start, end));
    }

    [Theory]
    [InlineData("op. cit.")]
    [InlineData("stop")]
    [InlineData("T 1")]
    [InlineData("rodné\n\nčíslice")]
    [InlineData("ičomu")]
    public void Other_words_are_no_labels(string text) => Table.Scan(text).All.ToArray().ShouldBeEmpty();

    [Theory]
    [InlineData("r. č.: X", true)]
    [InlineData("r. č. kupujícího: X", true)]
    [InlineData("rodné číslo\nX", true)]
    [InlineData("r. č./IČO: X", true)]
    [InlineData("r. č.: 1, IČO: X", false)]
    [InlineData("r. č.: , IČO: X", false)]
    [InlineData("r. č. chybí. Potom mnoho slov X", false)]
    [InlineData("jméno\tr. č.\tobec\nJan\tX\tBrno", true)]
    [InlineData("jméno\tr. č.\tobec\nJan\tEva\tX", false)]
    [InlineData("jméno        r. č.         obec\nJan          X             Brno", true)]
    public void Label_announces_the_value(string text, bool expected) =>
        Table.Scan(text).Announces(LabelKind.BirthNumber, text.IndexOf('X', StringComparison.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("X (r. č.)", true)]
    [InlineData("X\nr. č.\n", true)]
    [InlineData("X r. č. 5", false)]
    [InlineData("X, IČO", false)]
    public void Label_may_follow_the_value(string text, bool expected) =>
        Table.Scan(text).Names(LabelKind.BirthNumber, 0, 1).ShouldBe(expected);

    [Theory]
    [InlineData("BirthNumber\t40\tr. č.")]
    [InlineData("Nothing\t40\t\tx")]
    [InlineData("Phone\t40\t\ttel€")]
    public void Broken_row_is_refused(string row) => Should.Throw<FormatException>(() => LabelTable.Parse(row));

    [Fact]
    public void Shipped_tables_load()
    {
        LabelTable.Default.Scan("tel.").All.Length.ShouldBe(1);
        LabelTable.Parties.Scan("spol. s r. o.").All.Length.ShouldBe(1);
        LabelTable.Sensitive.Scan("kamerový systém").All.Length.ShouldBe(1);
    }
}
