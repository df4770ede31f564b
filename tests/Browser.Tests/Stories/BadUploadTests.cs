using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Clona.Browser.Tests.Programs;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>A file that cannot be taken is answered beside the field, in Czech, with what to do.</summary>
[Collection(OfficeCollection.Name)]
public sealed class BadUploadTests(BrowserOffice office)
{
    private const long TooBig = 100_000_001;

    [Fact]
    public async Task Nothing_chosen_is_said_beside_both_questions()
    {
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        await clerk.Page.GotoAsync("/dokumenty/novy");
        await SubmitAsync(clerk.Page);
        await Assertions.Expect(clerk.Page.Locator("#Files-error")).ToBeVisibleAsync();
        await clerk.CheckAccessibilityAsync("nahrání bez souboru");
    }

    [Fact]
    public async Task A_file_of_another_type_is_refused_by_what_it_is_and_not_by_its_name() =>
        await RefusedAsync("obrazek.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "špatný typ");

    [Fact]
    public async Task An_empty_file_is_refused() => await RefusedAsync("prazdny.pdf", [], "prázdný soubor");

    [Fact]
    public async Task A_file_over_the_limit_is_refused()
    {
        var bytes = new byte[TooBig];
        "%PDF-1.7\n"u8.CopyTo(bytes);
        await RefusedAsync("velky.pdf", bytes, "příliš velký soubor");
    }

    [Fact]
    public async Task A_document_with_a_password_is_refused()
    {
        var plain = await office.PrintAsync(MadeUpContract.Html(5), "smlouva-heslo.pdf");
        var locked = office.Folder.File("zamcena.pdf");
        ExternalProgram.Run("qpdf", "--encrypt", "heslo", "heslo", "256", "--", plain, locked).ExitCode.ShouldBe(0);
        await RefusedAsync("zamcena.pdf", await File.ReadAllBytesAsync(locked), "heslo");
    }

    private async Task RefusedAsync(string name, byte[] content, string screen)
    {
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        var file = office.Folder.File(name);
        await File.WriteAllBytesAsync(file, content);
        await page.GotoAsync("/dokumenty/novy");
        await page.Locator("#profile-registr-smluv").CheckAsync();
        await page.Locator("#Files").SetInputFilesAsync(file);
        await SubmitAsync(page);
        var error = page.Locator(".has-error .error-text").First;
        await Assertions.Expect(error).ToBeVisibleAsync();
        (await error.InnerTextAsync()).Trim().Length.ShouldBeGreaterThan(20);
        await clerk.CheckAccessibilityAsync(screen);
    }

    private static Task SubmitAsync(IPage page) => page.Locator("main form button.button:not([type=button])").ClickAsync();
}
