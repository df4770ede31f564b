using Clona.Detectors.Context;

namespace Clona.Detectors.Tests.Context;

public sealed class LabelledPlacesTests
{
    [Theory]
    [InlineData("RČ: «A", "A")]
    [InlineData("RČ/IČO: «A", "A")]
    [InlineData("nar./RČ: A / «B", "A / B|B")]
    [InlineData("480212123 (rodné číslo)", "480212123")]
    [InlineData("480212123 – rodné číslo\n204935972 – číslo OP", "480212123")]
    [InlineData("Jméno | RČ\nJan | A\nEva | B", "A|B")]
    [InlineData("Jméno\tRČ\nJan\tA\nEva\tB", "A|B")]
    [InlineData("Jméno;RČ;Obec\nJan;A;Brno", "A")]
    [InlineData("Jméno,RČ,Obec\nJan,A,Brno", "A")]
    [InlineData("Jméno / RČ / obec\nJan / A / Brno", "A")]
    [InlineData("Jméno      RČ        Obec\nJan        A         Brno", "A")]
    [InlineData("Příjmení      Rodné      Obec\na jméno       číslo      ČR\nNovák         A          Brno", "A")]
    [InlineData("RČ | Jméno\n---|---\nA | Jan", "A")]
    [InlineData("Rodná čísla svědků: A1, B2 a C3.", "A1|A1, B2 a C3.|B2|C3.")]
    [InlineData("seznam rodných čísel\n- 1A\n- 2B\n\nkonec", "1A|2B")]
    public void Places_are_found_where_labels_announce_values(string text, string expected)
    {
        var plain = text.Replace("«", "", StringComparison.Ordinal);
        var found = new List<string>();
        foreach (var place in LabelTable.Default.Scan(plain).PlacesOf(LabelKind.BirthNumber))
        {
            var line = plain.IndexOf('\n', place.Start) is var end and >= 0 ? end : plain.Length;
            found.Add(plain[place.Start..Math.Min(place.End, line)]);
        }

        found.Distinct().OrderBy(value => value, StringComparer.Ordinal)
            .ShouldBe(expected.Split('|').OrderBy(value => value, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Místo narození | Jméno\nPraha | Jan", false)]
    [InlineData("Místo narození | Praha\nTelefon | 601 234 567", true)]
    [InlineData("Místo narození: Praha", true)]
    [InlineData("Jméno   Místo narození\nNovák   Praha", false)]
    public void A_label_in_a_row_of_labels_does_not_take_the_next_line(string text, bool isDirect)
    {
        var labels = LabelTable.Default.Scan(text);
        var index = labels.All.ToArray().ToList().FindIndex(hit => hit.Kind == LabelKind.BirthPlace);

        labels.IsDirect(index).ShouldBe(isDirect);
    }
}
