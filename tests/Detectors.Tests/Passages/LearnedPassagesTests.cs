using System.Diagnostics;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Tests.Tagging;

namespace Clona.Detectors.Tests.Passages;

/// <summary>What the shipped weights make of invented sentences.</summary>
public sealed class LearnedPassagesTests
{
    private static readonly ReadOnlyMemory<byte> Lexicon =
        File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin"));

    private static readonly DetectionEngine Rules = new(Lexicon);
    private static readonly DetectionEngine Both = new(Lexicon, CommittedTagger.File);

    [Theory]
    [InlineData("Žádost podala paní Eva Nová, která ⟦sotva chodí⟧ a bydlí ve třetím patře.")]
    [InlineData("Pan Jan Malý uvedl, že ⟦přišel o zrak⟧, a proto žádá o průvodce.")]
    [InlineData("Karel Dubský ⟦se pokusil vzít si život⟧, proto komise jednání odložila.")]
    [InlineData("Pan Petr Vrba ⟦je v insolvenci⟧ a kauci složit nemůže.")]
    [InlineData("Žák Petr Malý ⟦má diagnostikovaný autismus⟧ a potřebuje asistenta.")]
    [InlineData("Pan Karel Dubský ⟦pije⟧ a na výzvy neodpovídá.")]
    [InlineData("Synovi Petrovi ⟦amputovali nohu⟧.")]
    [InlineData("Pan Jan Novák ⟦byl opilý⟧ a vykřikoval.")]
    [InlineData("Pan Petr Vrba ⟦bere léky na deprese⟧.")]
    [InlineData("Pan Karel Dubský ⟦je stíhán pro podvod⟧.")]
    public void What_the_rules_know_stays_masked(string marked) => IsMasked(Both, MarkedText.Parse(marked)).ShouldBeTrue();

    [Theory]
    [InlineData("Paní Jana Bílá žádá o odklad, protože jí ⟦zjistili nádor⟧.")]
    public void Passages_that_no_rule_knows_are_masked(string marked)
    {
        var text = MarkedText.Parse(marked);

        IsMasked(Both, text).ShouldBeTrue();
        IsMasked(Rules, text).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Rada schvaluje dotaci Domovu pro seniory na nákup polohovacích lůžek. Zpravodajka Eva Nová.")]
    [InlineData("Počet obyvatel v exekuci klesl za rok o tři procenta, uvedl místostarosta Jan Malý.")]
    [InlineData("Uchazeč doloží výpis z rejstříku trestů, přihlášky přijímá Eva Nová.")]
    [InlineData("Smlouva zaniká, je-li nájemce pravomocně odsouzen pro úmyslný trestný čin.")]
    [InlineData("Svaz tělesně postižených pořádá ples, vstupenky prodává Jana Malá.")]
    [InlineData("Zaměstnavatel poskytne náhradu mzdy v době dočasné pracovní neschopnosti. Kontakt: Eva Nová.")]
    [InlineData("Kněz Jan Malý odsloužil mši v kostele svatého Jakuba.")]
    [InlineData("Paní Eva Nová nevidí důvod, proč by obec měla platit.")]
    [InlineData("Příspěvek na péči vyplácí úřad práce, informace podá Eva Nová.")]
    [InlineData("Pan Petr Vrba upozornil na nemocné stromy v parku.")]
    [InlineData("Paní Jana Malá vede kroužek první pomoci.")]
    [InlineData("Rada bere na vědomí zprávu o prevenci kriminality, kterou předložil Jan Novák.")]
    [InlineData("Strany prohlašují, že nejsou v úpadku ani v likvidaci. Za objednatele Jan Novák.")]
    [InlineData("Paní Eva Nová poděkovala sestrám nemocnice za péči o pacienty.")]
    public void General_statements_stay(string text) => Passages(Both, text).ShouldBeEmpty();

    // The weights add and widen only: what is masked of a general statement may sink to nothing, never rise.
    [Fact]
    public void Of_a_general_statement_that_is_masked_no_more_is_masked_than_today() =>
        Passages(Both, "Obec vyhlašuje program na podporu osob se zdravotním postižením pro rok 2026. Předkladatel Jan Novák.").Sum(span => span.Length).ShouldBeLessThanOrEqualTo(37);

    [Fact]
    public void The_same_text_gives_the_same_findings()
    {
        const string text = "Paní Eva Nová je po mrtvici a nechodí. Pan Jan Malý byl odsouzen za krádež.";

        Passages(new DetectionEngine(Lexicon, CommittedTagger.File), text).ShouldBe(Passages(Both, text));
        Passages(Both, text).ShouldBe(Passages(Both, text));
    }

    [Theory]
    [InlineData("Eva Nová je po mrtvici")]
    [InlineData("(je po mrtvici)")]
    [InlineData("mrtvice")]
    [InlineData("–\n|\t(")]
    public void Findings_lie_within_the_text(string text) =>
        Passages(Both, text).ShouldAllBe(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length);

    [Fact]
    [Trait("Category", "Full")]
    public void A_text_twice_as_long_takes_about_twice_as_long()
    {
        const string sentence = "Paní Eva Nová je po mrtvici a nechodí, její syn má astma\ta pobírá invalidní důchod. ";
        var (once, twice) = (Long(2_000), Long(4_000));
        Rest(once);

        Rest(twice).ShouldBeLessThan(3.5 * Rest(once));

        static string Long(int count) => string.Concat(Enumerable.Repeat(sentence, count));
    }

    private static double Rest(string text)
    {
        var watch = Stopwatch.StartNew();
        Both.Detect(text, DocumentKind.Minutes);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static bool IsMasked(DetectionEngine engine, MarkedText text)
    {
        var found = Passages(engine, text.Text.Original);
        return text.Spans.All(span => Enumerable.Range(span.Start, span.Length)
            .All(at => !char.IsLetterOrDigit(text.Text.Original[at]) || found.Exists(one => one.Start <= at && at < one.End)));
    }

    private static List<TextSpan> Passages(DetectionEngine engine, string text) =>
        [.. engine.Detect(text, DocumentKind.Minutes).Findings.Where(finding => finding.Type == FindingType.Special).Select(finding => finding.Span)];
}
