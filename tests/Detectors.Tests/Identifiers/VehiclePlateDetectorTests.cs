using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class VehiclePlateDetectorTests
{
    [Theory]
    [InlineData("vozidlo RZ ⟦1A2 3456⟧")]
    [InlineData("SPZ: ⟦ABC 12-34⟧")]
    [InlineData("registrační značka ⟦4AX1234⟧,")]
    [InlineData("vozidlem ⟦4AX 1234⟧ řízeným")]
    [InlineData("EČV ⟦BA123AB⟧")]
    [InlineData("státní poznávací značky ⟦8P7-1234⟧")]
    [InlineData("rozveze svým valníkem ⟦LIB 22-45⟧; převezme")]
    [InlineData("vůz ⟦RAE 23-95⟧, dále")]
    [InlineData("RZ: ⟦1A2 3456⟧, ⟦2B3 4567⟧")]
    [InlineData("vozidla RZ ⟦1A23456⟧ a ⟦2B34567⟧")]
    [InlineData("SPZ ⟦BMA 12-34⟧")]
    [InlineData("SPZ ⟦BMA1234⟧ (Škoda)")]
    [InlineData("auto SPZ:⟦1AB 2345⟧")]
    [InlineData("osobní automobil ⟦BMA 12-34⟧")]
    [InlineData("RZ ⟦EL123AB⟧")]
    [InlineData("RZ na přání ⟦PEPA0001⟧")]
    [InlineData("vozidlo VW Golf, ⟦1A2 3456⟧")]
    [InlineData("registrační značky ⟦1a2 3456⟧")]
    [InlineData("vůz reg. zn. ⟦5A1-2345⟧")]
    [InlineData("vozidla: ⟦5A1 2345⟧, ⟦ABC 12-34⟧")]
    [InlineData("reg. znacka ⟦5A1 2345⟧")]
    [InlineData("ŠPZ ⟦BA 123AB⟧")]
    [InlineData("polské vozidlo ⟦WX 12345⟧, řidič")]
    [InlineData("se slovenskou značkou ⟦NR 456 BC⟧")]
    [InlineData("traktor ⟦B01 1234⟧")]
    [InlineData("čtyřkolka ⟦01B 2233⟧")]
    [InlineData("Auto s RZ⟦5B51234⟧ odtaženo")]
    [InlineData("Elektromobil ⟦EL 123 AB⟧")]
    [InlineData("německá značka ⟦M-AB 1234⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new VehiclePlateDetector(), marked);

    [Theory]
    [InlineData("RZ a držitel\nVlk Jan / ⟦PAC 98-64⟧ / vlk(at)a.cz")]
    [InlineData("Řidič\tSPZ\nJan\t⟦BMA 12-34⟧\nEva\t⟦1A23456⟧")]
    [InlineData("SPZ:\n⟦5A1 2345⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new VehiclePlateDetector(), marked);

    [Theory]
    [InlineData("FAX 12-34 a norma ABC 12-34")]
    [InlineData("rz auta a spz")]
    [InlineData("norma 5C 2000 a 2X4 1234")]
    [InlineData("formát A4 2020")]
    [InlineData("svítidlo LED 4A2 3000")]
    [InlineData("regál 2C4 1100")]
    [InlineData("značka B 20a a silnice II/405")]
    [InlineData("vozidlo BMW 320")]
    [InlineData("traktor Zetor 7211")]
    [InlineData("auto VW 1234")]
    [InlineData("vozidlo do 3500 kg")]
    [InlineData("norma 1A2 2024")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new VehiclePlateDetector(), marked);
}
