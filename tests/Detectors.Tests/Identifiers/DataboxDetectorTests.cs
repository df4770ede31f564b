using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class DataboxDetectorTests
{
    [Theory]
    [InlineData("ID DS: ⟦abc2x7y⟧")]
    [InlineData("datová schránka ⟦7ptt8gm⟧")]
    [InlineData("ID datové schránky: ⟦hjbbgfy⟧")]
    [InlineData("DATOVÁ SCHRÁNKA: ⟦HJBBGFY⟧")]
    [InlineData("(datová schránka: ⟦hjbbgfy⟧)")]
    [InlineData("datová schránka ID: ⟦abc2x7y⟧")]
    [InlineData("DS: ⟦abc2x7y⟧")]
    [InlineData("datovej schránky ⟦abc2x7y⟧")]
    [InlineData("datová schránka ⟦cmiusae⟧, č. ú.")]
    [InlineData("ID datové schránky ⟦hjbbgfy⟧")]
    [InlineData("datová schránka: ⟦hjbbgfy⟧")]
    [InlineData("datová schránka (⟦hjbbgfy⟧)")]
    [InlineData("DS ⟦a1b2c3d⟧, e-mail")]
    [InlineData("ISDS: ⟦hjbbgfy⟧")]
    [InlineData("do datové schránky ID ⟦hjbbgfy⟧")]
    [InlineData("dat. schránka č. ⟦hjbbgfy⟧")]
    [InlineData("ID schránky - ⟦a2b3c4d⟧")]
    [InlineData("Datová schránka zájemce: ⟦ab2cd3e⟧")]
    [InlineData("datovou schránkou ⟦ab2cd3e⟧ doručeno")]
    [InlineData("ID DATOVÉ SCHRÁNKY: ⟦HJBBGFY⟧")]
    [InlineData("id datove schranky ⟦abc2x7y⟧")]
    [InlineData("ID datové schránky pana Jana Vondry je ⟦n4m5q6w⟧")]
    [InlineData("schránku ⟦wq3er5t⟧ nevybírá")]
    [InlineData("ID d. schr. ⟦y6x5c4v⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new DataboxDetector(), marked);

    [Theory]
    [InlineData("DIČ · schránka: ⟦xgybqpz⟧\n")]
    [InlineData("ID DS\n⟦hjbbgfy⟧")]
    [InlineData("Jméno\tDatová schránka\nJan\t⟦hjbbgfy⟧\nEva\t⟦kvasilo⟧")]
    [InlineData("Jméno;Datová schránka\nJan Novák;⟦hjbbgfy⟧\nEva Malá;⟦abc2x7y⟧")]
    [InlineData("ID DS:\n⟦abc2x7y⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new DataboxDetector(), marked);

    [Theory]
    [InlineData("datová schránka povinna je")]
    [InlineData("datovou schránku zřízenou")]
    [InlineData("do datové schránky: uvedena adresa")]
    [InlineData("abc2x7y bez popisku")]
    [InlineData("datová schránka funguje, jak má")]
    [InlineData("schránka pokrytá prachem")]
    [InlineData("Kód abc2x7y a heslo jaro2023")]
    [InlineData("poštovní schránka červená")]
    [InlineData("Poštovní schránku vytrhl vítr")]
    [InlineData("schránka krkavec")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new DataboxDetector(), marked);
}
