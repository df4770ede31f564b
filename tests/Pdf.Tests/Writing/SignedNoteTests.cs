using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Writing;

public sealed class SignedNoteTests
{
    private const string Note = "Původní dokument byl elektronicky podepsán. Tato kopie podpis nenese.";

    [Theory]
    [InlineData("/AcroForm << /SigFlags 3 /Fields [] >>", true)]
    [InlineData("/AcroForm << /Fields [<< /Kids [<< /FT /Sig /V << /Type /Sig /Name (Novak) >> >>] >>] >>", true)]
    [InlineData("/Perms << /DocMDP << /Type /Sig >> >>", true)]
    [InlineData("/DSS << >>", true)]
    [InlineData("/AcroForm << /Fields [<< /FT /Sig /T (Podpis) >>] >>", false)]
    [InlineData("/AcroForm << /Fields [<< /FT /Tx /V (Sig) >>] >>", false)]
    [InlineData("", false)]
    public void The_output_says_in_words_that_the_original_was_signed(string catalogue, bool isSigned)
    {
        var output = Rewritten(new PdfBuilder { Catalogue = catalogue }.Page("0 0 9 9 re f", string.Empty).Build());

        SubjectOf(output).ShouldBe(isSigned ? Note : null);
    }

    [Fact]
    public void The_words_stay_when_an_output_is_redacted_again()
    {
        var once = Rewritten(new PdfBuilder { Catalogue = "/DSS << >>" }.Page("0 0 9 9 re f", string.Empty).Build());

        Rewritten(once).ShouldBe(once);
    }

    private static byte[] Rewritten(byte[] pdf) =>
        PdfRedaction.Rewrite(PdfFile.Open(pdf).File.ShouldNotBeNull(), RemovalPlan.Empty).Bytes.ShouldNotBeNull().ToArray();

    private static string? SubjectOf(byte[] pdf)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        return file.Resolve(((PdfDictionary)file.Resolve(file.Trailer["Info"]))["Subject"]) is PdfString text
            ? Encoding.BigEndianUnicode.GetString(text.Bytes.Span[2..])
            : null;
    }
}
