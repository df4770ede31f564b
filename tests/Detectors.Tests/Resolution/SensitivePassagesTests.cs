using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Resolution;

public sealed class SensitivePassagesTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Pan Jan Novák ⟦trpí schizofrenií⟧.")]
    [InlineData("Jan Novák ⟦je invalidní⟧.")]
    [InlineData("Jan Novák ⟦má diagnózu F20.0⟧.")]
    [InlineData("Jan Novák ⟦je členem KSČM⟧.")]
    [InlineData("Jan Novák ⟦byl odsouzen za krádež⟧.")]
    [InlineData("Jan Novák ⟦je romské národnosti⟧.")]
    [InlineData("Jan Novák ⟦je závislý na drogách⟧.")]
    [InlineData("Jan Novák ⟦je omezen ve svéprávnosti⟧.")]
    [InlineData("Eva Nová ⟦je těhotná⟧.")]
    [InlineData("Eva Nová ⟦je muslimka⟧.")]
    [InlineData("Eva Nová ⟦je lesba⟧.")]
    [InlineData("Eva Nová ⟦je HIV pozitivní⟧.")]
    [InlineData("Eva Nová ⟦je držitelkou průkazu ZTP⟧.")]
    [InlineData("Eva Nová ⟦je ve výkonu trestu⟧.")]
    [InlineData("Eva Nová ⟦je evidována v rejstříku trestů⟧.")]
    [InlineData("Žádost Jana Nováka (⟦ztráta zraku⟧) trvá.")]
    [InlineData("Eva Nová podepisuje se svědky, ⟦neboť nevidí⟧.")]
    [InlineData("Nárok má Jan Novák (⟦fetální alkoholový syndrom⟧).")]
    [InlineData("Eva Nová (⟦natržený vaz kolene⟧) se omluvila.")]
    [InlineData("Eva Nová ohlásila ⟦lázeňskou léčbu páteře⟧.")]
    [InlineData("Jan Novák ⟦je po infarktu a špatně spí⟧.")]
    [InlineData("Jan Novák přiznal, že ⟦se léčí ze závislosti na alkoholu⟧.")]
    [InlineData("Jan Novák byl podle policie, ač mladý, ⟦v minulosti podmíněně odsouzen⟧.")]
    [InlineData("Jan Novák – ⟦drobná krádež⟧, pokuta 800 Kč.")]
    [InlineData("Paní Eva Nová ⟦měla salmonelózu⟧.")]
    [InlineData("Eva Nová ⟦byla převezena do nemocnice⟧.")]
    [InlineData("Údaj o Evě Nové: ⟦členství v církvi⟧.")]
    public void Word_of_a_special_category_is_found_beside_a_person(string marked) => ShouldFind(FindingType.Special, marked);

    [Theory]
    [InlineData("Psychiatrická nemocnice a Svaz tělesně postižených zvou na ples.")]
    [InlineData("Jan Novák, ředitel Psychiatrické nemocnice, podepsal smlouvu.")]
    [InlineData("Jan Novák pracuje v Centru pro zdravotně postižené.")]
    [InlineData("Svaz invalidů uspořádal ples. Zúčastnil se Jan Novák.")]
    [InlineData("Oprava evangelického kostela a židovského hřbitova pokračuje.")]
    [InlineData("Zprávu podal Jan Novák. Počet osob se zdravotním postižením vzrostl o 3 %.")]
    [InlineData("Trestní zákoník definuje odsouzeného takto.")]
    [InlineData("Zvláštní kategorie jsou zdravotní stav a náboženské vyznání.")]
    [InlineData("Výpis z rejstříku trestů nesmí být starší tří měsíců.")]
    [InlineData("Pan Jan Novák nevidí důvod, proč měnit územní plán.")]
    [InlineData("Jan Novák se hlásí k diskusi.")]
    [InlineData("Jan Novák nechodí na schůze včas.")]
    public void Definitions_statistics_and_agencies_are_left_alone(string text) => ShouldFind(FindingType.Special, text);

    [Theory]
    [InlineData("Objekt má ⟦kamerový systém⟧ se záznamem.")]
    [InlineData("⟦Přístupový kód⟧ má ostraha.")]
    [InlineData("Zveřejnění by ohrozilo ⟦pult centralizované ochrany⟧.")]
    [InlineData("Obec pořídila lavičky.")]
    public void Words_of_security_are_found(string marked) => ShouldFind(FindingType.Security, marked);

    private static void ShouldFind(FindingType type, string marked)
    {
        var result = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        foreach (var span in Engine.Detect(result).Findings.Where(finding => finding.Type == type).Select(finding => finding.Span).Reverse())
        {
            result = result.Insert(span.End, "⟧").Insert(span.Start, "⟦");
        }

        result.ShouldBe(marked);
    }
}
