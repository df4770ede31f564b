using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary>What cannot be redacted is refused with one line that says what to do, and leaves nothing behind.</summary>
public sealed class RefusalTests
{
    private const string Page = "<!DOCTYPE html><html lang='cs'><meta charset='utf-8'><p>Smlouva o dílo, r. č. 705718/1043.</p></html>";

    private static readonly Lazy<byte[]> Printed = new(() =>
    {
        using var folder = new TemporaryFolder();
        return File.ReadAllBytes(PrintedPdf.WithChromium(folder, Page, "plain"));
    });

    [Fact]
    public void A_file_that_needs_a_password_is_refused() => ShouldBeRefused("needs-password", folder =>
    {
        var plain = Write(folder, "plain.pdf", Printed.Value);
        ExternalProgram.Run("qpdf", ["--encrypt", "heslo", "vlastnik", "256", "--", plain, folder.File("zamcena.pdf")]);
        return folder.File("zamcena.pdf");
    });

    [Fact]
    public void A_file_that_is_no_pdf_is_refused() =>
        ShouldBeRefused("not-a-pdf", folder => Write(folder, "smlouva.pdf", "To není PDF.\n"u8));

    [Fact]
    public void Random_bytes_with_a_pdf_header_are_refused() =>
        ShouldBeRefused("damaged", folder => Write(folder, "smlouva.pdf", [.. "%PDF-1.7\n"u8, .. Noise(5000), .. "\n%%EOF\n"u8]));

    [Fact]
    public void An_empty_file_is_refused() => ShouldBeRefused("empty-file", folder => Write(folder, "smlouva.pdf", []));

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public void A_truncated_file_is_refused(double share) => ShouldBeRefused("truncated", folder =>
    {
        var whole = Printed.Value;
        return Write(folder, "smlouva.pdf", whole.AsSpan(0, (int)(whole.Length * share)));
    });

    [Fact]
    public void A_file_without_pages_is_refused() => ShouldBeRefused("no-pages", folder => Write(folder, "smlouva.pdf", """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [] /Count 0 >>
        endobj
        trailer
        << /Root 1 0 R /Size 3 >>
        startxref
        0
        %%EOF

        """u8));

    [Fact]
    public void A_file_over_the_limit_is_refused() => ShouldBeRefused("too-large", folder =>
    {
        using var file = File.Create(folder.File("smlouva.pdf"));
        file.Write("%PDF-1.7\n"u8);
        file.SetLength((100L << 20) + 1);
        return folder.File("smlouva.pdf");
    });

    [Fact]
    public void A_file_of_another_type_is_refused() =>
        ShouldBeRefused("unsupported-type", folder => Write(folder, "obrazek.gif", [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0, 0x3B]));

    [Fact]
    public void A_picture_that_breaks_off_is_refused() =>
        ShouldBeRefused("unreadable-picture", folder => Write(folder, "obrazek.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));

    [Fact]
    public void A_text_on_the_page_whose_look_the_file_does_not_hold_is_refused() =>
        ShouldBeRefused("annotation-without-appearance", folder => Write(folder, "poznamka.pdf", FilledForm.WithNote()));

    [Fact]
    public void A_filled_field_without_a_look_gets_one_and_is_redacted()
    {
        using var folder = new TemporaryFolder();
        var input = Write(folder, "formular.pdf", FilledForm.Bytes());

        var result = Redact.Run("file", input, "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        var text = Readers.Poppler(Path.Join(folder.File("out"), "formular.redacted.pdf"));
        text.ShouldContain("Zadost o povoleni stavby");
        text.ShouldNotContain("Vzorova");
    }

    [Fact]
    public void A_refused_document_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        var bad = Write(folder, "a.pdf", "nic\n"u8);
        var good = Write(folder, "b.txt", "Tel.: +420 605 118 274\n"u8);

        var result = Redact.Run("file", bad, good, "--out", folder.File("out"), "--jobs", "2");

        result.ExitCode.ShouldBe(20);
        File.ReadAllText(Path.Join(folder.File("out"), "b.redacted.txt")).ShouldBe("Tel.: [telefon]\n");
    }

    private static void ShouldBeRefused(string reason, Func<TemporaryFolder, string> makeInput)
    {
        using var folder = new TemporaryFolder();
        var input = makeInput(folder);

        var result = Redact.Run("file", input, "--out", folder.File("out"));

        result.ExitCode.ShouldBe(20, result.Output + result.Errors);
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain($"[{reason}]");
        Directory.Exists(folder.File("out")).ShouldBeFalse();
    }

    private static string Write(TemporaryFolder folder, string name, ReadOnlySpan<byte> content)
    {
        File.WriteAllBytes(folder.File(name), content);
        return folder.File(name);
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }
}
