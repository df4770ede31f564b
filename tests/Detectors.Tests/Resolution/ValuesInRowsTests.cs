using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Resolution;

public sealed class ValuesInRowsTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Jan Novák; ⟦x4mq7wz⟧; Brno\nEva Nová; ⟦b5knt2s⟧; Brno\nPetr Dvořák; ⟦hq6rwe8⟧; Brno\n")]
    [InlineData("Jan Novák (⟦x4mq7wz⟧) – 100\nEva Nová (⟦B5KNT2S⟧) – 200\nPetr Dvořák (⟦hq6rwe8⟧) – 300\n")]
    [InlineData("Jan Novák | ⟦x4mq7wz⟧ |\nEva Nová | ⟦b5knt2s⟧ |\nPetr Dvořák | ⟦hq6rwe8⟧ |\nIva Malá | ⟦cmdqhc7⟧ |\n")]
    public void Databoxes_are_found_when_several_rows_of_persons_hold_one(string marked) => ShouldFind(FindingType.Databox, marked);

    [Theory]
    [InlineData("Jan Novák; x4mq7wz; Brno\n")]
    [InlineData("klíč x4mq7wz\nklíč b5knt2s\nklíč hq6rwe8\n")]
    [InlineData("Jan Novák; x1mq0wz;\nEva Nová; b0knt1s;\nPetr Dvořák; hq1rwe0;\n")]
    [InlineData("Jan Novák; novak52;\nEva Nová; novae33;\nPetr Dvořák; dvora77;\n")]
    [InlineData("Jan Novák; x4Mq7wZ;\nEva Nová; b5Knt2S;\nPetr Dvořák; hq6Rwe8;\n")]
    public void Codes_that_are_no_databoxes_are_left_alone(string text) => ShouldFind(FindingType.Databox, text);

    [Theory]
    [InlineData("ZŠ-1: Nováková Eva, ⟦24. 5. 2018⟧, 185524/7419, Polní 14")]
    [InlineData("ZŠ-1: Novák Jan; ⟦1980-03-17⟧; 800317/1239; Praha")]
    [InlineData("ZŠ-1: Novák Jan; ⟦17. března 1980⟧; 800317/1239; Praha")]
    [InlineData("ZŠ-1: Nováková Eva, 25. 5. 2018, 185524/7419, smlouva")]
    public void Date_is_one_of_birth_when_the_number_of_its_row_holds_the_same_day(string marked) => ShouldFind(FindingType.BirthDate, marked);

    [Theory]
    [InlineData("Eva Nová, nar. 16. 3. 1945, ⟦455316 123⟧, 12 000 Kč")]
    [InlineData("Jan Novák (800317/1239)\nEva Nová (805317/1232)\nPetr Dvořák (⟦470423/981⟧)\n", 2)]
    [InlineData("Eva Nová, nar. 16. 3. 1945, 455317 123, 12 000 Kč")]
    [InlineData("Petr Dvořák (470423/981)\n")]
    public void Number_without_check_counts_when_its_row_or_its_column_supports_it(string marked, int known = 0) =>
        ShouldFind(FindingType.BirthNumber, marked, known);

    [Theory]
    [InlineData("Jan Novák (⟦46304⟧) ... 100\nEva Nová (⟦19287⟧) ... 200\nPetr Dvořák (⟦46965⟧) ... 300\n")]
    [InlineData("Jan Novák (ID ⟦546304⟧, dospělý)\nEva Nová (ID ⟦319287⟧, dospělá)\nPetr Dvořák (ID ⟦446965⟧, dospělý)\n")]
    [InlineData("Jan Novák (46304) ... 100\n")]
    [InlineData("Jan Novák (463)\nEva Nová (192)\nPetr Dvořák (469)\n")]
    public void Numbers_in_brackets_behind_persons_are_theirs_when_they_stand_in_several_rows(string marked) =>
        ShouldFind(FindingType.OtherId, marked);

    [Theory]
    [InlineData("Jan Novák – jan@posta.example – ⟦725 580 018⟧")]
    [InlineData("Jan Novák – ⟦725580018⟧ – jan@posta.example")]
    [InlineData("Jan Novák – jan@posta.example – 725 580 018 Kč")]
    public void Phone_is_found_beside_a_mailbox(string marked) => ShouldFind(FindingType.Phone, marked);

    [Theory]
    [InlineData("Jan Novák; nar. 1. 2. 1980; ⟦Znojmo⟧; 800201/1236\nEva Nová; nar. 3. 4. 1981; ⟦Ústí nad Orlicí⟧; 815403/1230\nPetr Malý; nar. 5. 6. 1982; ⟦Turnov⟧; 820605/1232\n")]
    [InlineData("Jan Novák; nar. 1. 2. 1980; zaplaceno; 800201/1236\nEva Nová; nar. 3. 4. 1981; dluží; 815403/1230\nPetr Malý; nar. 5. 6. 1982; dluží; 820605/1232\n")]
    public void Towns_beside_dates_of_birth_are_places_of_birth_when_several_rows_have_one(string marked) =>
        ShouldFind(FindingType.BirthPlace, marked);

    private static void ShouldFind(FindingType type, string marked, int known = 0)
    {
        var result = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var spans = Engine.Detect(result).Findings.Where(finding => finding.Type == type).Select(finding => finding.Span);
        foreach (var span in spans.Skip(known).Reverse())
        {
            result = result.Insert(span.End, "⟧").Insert(span.Start, "⟦");
        }

        result.ShouldBe(marked);
    }
}
