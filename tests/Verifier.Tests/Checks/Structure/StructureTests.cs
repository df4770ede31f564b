using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks.Structure;

public sealed class StructureTests
{
    private const string Paragraph = "<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K [0 2] {0} >>";

    [Fact]
    public void A_tree_that_agrees_with_the_page_passes() => TaggedPair.With().Verify().ShouldPassWhatIsMade();

    [Theory]
    [InlineData("/ActualText (Smlouva: , bytem Brno [osoba])")]
    [InlineData("/Alt <FEFF005B006F0062007200E1007A0065006B005D>")]
    [InlineData("/T (bytem Brno)")]
    [InlineData("/Lang (cs-CZ) /A << /O /Layout /SpaceAfter 12.35 /TextAlign /Start >>")]
    public void What_the_glyphs_say_may_be_said(string entry) =>
        TaggedPair.With(2, Paragraph.Replace("{0}", entry, StringComparison.Ordinal)).Verify().ShouldPassWhatIsMade();

    [Theory]
    [InlineData("/ActualText (Smlouva: Karel, bytem Brno)")]
    [InlineData("/Alt (podpis)")]
    [InlineData("/E (Obec)")]
    [InlineData("/T (Karel)")]
    public void A_text_that_says_something_else_is_found(string entry) =>
        TaggedPair.With(2, Paragraph.Replace("{0}", entry, StringComparison.Ordinal)).Verify().ShouldFail(CheckId.V2Text, CheckReason.ReplacementDiffers);

    [Fact]
    public void A_removed_value_in_a_text_is_found() => TaggedPair.With(2, Paragraph.Replace("{0}", "/Alt (Podpis: Zdislav Pomyslny)", StringComparison.Ordinal))
        .Verify().ShouldFail(CheckId.V1DeepScan, CheckReason.SecretFound);

    [Theory]
    [InlineData("/C /Zdislav", CheckReason.KeyNotPermitted)]
    [InlineData("/AF [3 0 R]", CheckReason.KeyNotPermitted)]
    [InlineData("/NS << >>", CheckReason.KeyNotPermitted)]
    [InlineData("/A << /O /UserProperties /P [] >>", CheckReason.ValueNotPermitted)]
    [InlineData("/A << /O /Table /Summary (x) >>", CheckReason.ValueNotPermitted)]
    [InlineData("/A << /O /Layout /SpaceAfter 7801011234 >>", CheckReason.ValueNotPermitted)]
    [InlineData("/A << /O /Layout /TextAlign /Zdislav >>", CheckReason.ValueNotPermitted)]
    [InlineData("/Lang (Karel)", CheckReason.ValueNotPermitted)]
    [InlineData("/ID (Karel)", CheckReason.StructureNotClean)]
    [InlineData("/ID (h1)", CheckReason.StructureNotClean)]
    public void What_the_standard_does_not_know_is_found(string entry, CheckReason reason) =>
        TaggedPair.With(2, Paragraph.Replace("{0}", entry, StringComparison.Ordinal)).Verify().ShouldFail(CheckId.V5Whitelist, reason);

    [Theory]
    [InlineData(0, "<< /Type /StructTreeRoot /K 11 0 R /ParentTree << /Nums [0 [13 0 R 12 0 R 12 0 R]] >> >>")]
    [InlineData(0, "<< /Type /StructTreeRoot /K 11 0 R /ParentTree << /Nums [0 [12 0 R 13 0 R]] >> >>")]
    [InlineData(0, "<< /Type /StructTreeRoot /K 11 0 R /ParentTree << /Nums [0 [12 0 R 13 0 R 12 0 R 11 0 R]] >> >>")]
    [InlineData(0, "<< /Type /StructTreeRoot /K 11 0 R /ParentTree << /Nums [0 [12 0 R 13 0 R 12 0 R] 1 [13 0 R]] >> >>")]
    [InlineData(0, "<< /Type /StructTreeRoot /K 11 0 R >>")]
    [InlineData(1, "<< /Type /StructElem /S /Sect /P 10 0 R /K [12 0 R 13 0 R 12 0 R] >>")]
    [InlineData(1, "<< /Type /StructElem /S /Sect /P 10 0 R /K [12 0 R 13 0 R 11 0 R] >>")]
    [InlineData(1, "<< /Type /StructElem /S /Sect /P 13 0 R /K [12 0 R 13 0 R] >>")]
    [InlineData(2, "<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K [0 2 7] >>")]
    [InlineData(2, "<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K 0 >>")]
    [InlineData(2, "<< /Type /StructElem /S /P /P 11 0 R /Pg 2 0 R /K [0 2] >>")]
    [InlineData(3, "<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K [1 0] >>")]
    public void A_tree_that_contradicts_itself_is_found(int index, string body) =>
        TaggedPair.With(index, body).Verify().ShouldFail(CheckId.V5Whitelist, CheckReason.StructureNotClean);

    [Fact]
    public void A_type_of_its_own_is_found() => TaggedPair.With(3, "<< /Type /StructElem /S /Karel /P 11 0 R /Pg 3 0 R /K 1 >>")
        .Verify().ShouldFail(CheckId.V5Whitelist, CheckReason.ValueNotPermitted);

    [Theory]
    [InlineData("/Karel << /MCID 1 >> BDC")]
    [InlineData("/P << /MCID 1 /Alt (x) >> BDC")]
    [InlineData("/P << /MCID 1 /Lang (x) >> BDC")]
    [InlineData("/P << /MCID 1 /ActualText (Obec) >> BDC")]
    public void A_list_that_says_more_than_a_number_is_found(string begin) =>
        TaggedPair.With(content: text => text.Replace("/P << /MCID 1 >> BDC", begin, StringComparison.Ordinal)).Verify().ShouldFail(CheckId.V5Whitelist, CheckReason.OperatorNotPermitted);

    [Fact]
    public void Content_that_no_element_has_is_found() =>
        TaggedPair.With(content: text => text + " /P << /MCID 3 >> BDC EMC").Verify().ShouldFail(CheckId.V5Whitelist, CheckReason.StructureNotClean);

    [Fact]
    public void Another_order_than_that_of_the_original_is_found() =>
        TaggedPair.With(original: "[11 0 R 10 0 R]").Verify().ShouldFail(CheckId.V2Text, CheckReason.StructureDiffers);

    [Fact]
    public void Text_that_the_tree_lost_is_found() => TaggedPair.With(
        0,
        content: text => text.Replace("/P << /MCID 1 >> BDC", "/Artifact BMC", StringComparison.Ordinal)).Verify().ShouldFail(CheckId.V2Text, CheckReason.StructureDiffers);

    [Fact]
    public void Hostile_trees_end() => TaggedPair.With(original: "[" + string.Concat(Enumerable.Repeat("8 0 R 9 0 R 0 ", 400_000)) + "]")
        .Verify().Of(CheckId.V2Text).Verdict.ShouldBe(CheckVerdict.Passed);
}
