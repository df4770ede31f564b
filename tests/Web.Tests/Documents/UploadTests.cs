using System.Net;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Work;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Documents;

[Collection(WebCollection.Name)]
public sealed class UploadTests(WebOffice office)
{
    public static TheoryData<string, byte[], string> BadFiles() => new()
    {
        { "zapis.docx", Some.Zip, "zapis.docx: Tento typ souboru program nečte." },
        { "obrazek.gif", Some.Text("GIF89a"), "obrazek.gif: Tento typ souboru program nečte." },
        { "smlouva.pdf", Some.Text("to není PDF"), "smlouva.pdf: Soubor se jmenuje jako PDF, ale PDF to není." },
        { "prazdny.pdf", [], "prazdny.pdf: Soubor je prázdný." },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_bad_file_is_answered_beside_the_field(string name, byte[] content, string text)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        var answer = await clerk.UploadAsync("minutes", (name, content));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain($"<a href=\"#Files\">{text}");
        answer.Text.ShouldContain("id=\"Files-error\"");
    }

    [Fact]
    public async Task Nothing_chosen_and_no_kind_are_both_told()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        var answer = await clerk.UploadAsync(null);

        answer.Text.ShouldContain("<a href=\"#Files\">Vyberte aspoň jeden soubor.</a>");
        answer.Text.ShouldContain("<a href=\"#Profile\">Vyberte, co nahráváte.</a>");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_told_in_plain_words()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        var answer = await clerk.UploadAsync("minutes", ("velky.pdf", new byte[InputLimits.MostBytes + 1]));

        answer.Text.ShouldContain("velky.pdf: Soubor je větší než 100 MB.");
    }

    [Fact]
    public async Task More_than_five_hundred_files_are_too_many()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var files = Enumerable.Range(0, 501).Select(index => ($"prazdny{index}.pdf", Array.Empty<byte>())).ToArray();

        (await clerk.UploadAsync("minutes", files)).Text.ShouldContain("Najednou lze nahrát nejvýše 500 souborů.");
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_told()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var token = await clerk.TokenAsync("/dokumenty/novy");
        using var body = new StringContent(
            $"--x\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"profile\"\r\n\r\nminutes\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 a dál nic");
        body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        var answer = await Answer.OfAsync(await clerk.Client.PostAsync(new Uri("/dokumenty/novy", UriKind.Relative), body));

        answer.Text.ShouldContain("Nahrávání se přerušilo.");
    }

    [Theory]
    [InlineData(RefusalReason.NeedsPassword, "Soubor je chráněn heslem.")]
    [InlineData(RefusalReason.Damaged, "Soubor je poškozený a nelze ho přečíst.")]
    public async Task What_the_sandbox_finds_within_seconds_stands_beside_the_field_too(RefusalReason reason, string text)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        using var end = new CancellationTokenSource();
        var sandbox = RefuseNextAsync(reason, end.Token);

        var answer = await clerk.UploadAsync("minutes", ("tajne.pdf", Some.Pdf($"{reason}")));

        await sandbox;
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain($"<a href=\"#Files\">tajne.pdf: {text}");
    }

    [Fact]
    public async Task Good_files_are_taken_in_although_others_are_not()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        var answer = await clerk.UploadAsync("minutes", ("dobry.txt", Some.Text("dobrý text")), ("spatny.docx", Some.Zip));

        answer.Text.ShouldContain("Tyto dokumenty jsou v pořádku");
        answer.Text.ShouldContain(">dobry.txt</a>");
    }

    [Fact]
    public async Task Each_file_of_an_archive_is_a_document_of_its_own()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        var answer = await clerk.UploadAsync("minutes", ("spis.zip", Archives.Of(
            ("a/první.txt", Some.Text("první z archivu")), ("vnitřní.zip", Archives.Of(("druhý.txt", Some.Text("druhý z archivu")))))));

        answer.Location.ShouldStartWith("/dokumenty/prijato?cislo=");
        Uri.UnescapeDataString(answer.Location.Split('=')[1]).Split(',').Length.ShouldBe(2);
        var list = await clerk.HtmlAsync("/dokumenty?stav=received");
        list.ShouldContain("první.txt");
        list.ShouldContain("druhý.txt");
    }

    [Fact]
    public async Task What_is_refused_in_an_archive_is_told_by_its_name_with_what_to_do_and_the_rest_is_taken()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var deep = Archives.Of(("hluboko.txt", Some.Text("hluboko")));
        for (var depth = 0; depth < 3; depth++)
        {
            deep = Archives.Of(("dal.zip", deep));
        }

        var answer = await clerk.UploadAsync("minutes", ("spis.zip", Archives.Of(
            ("dobrý.txt", Some.Text("dobrý z archivu")), ("prázdný.pdf", []), ("program.exe", [1, 2, 3]), ("../../etc/vymysl.pdf", Some.Text("není PDF")), ("dal.zip", deep))));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain(">spis.zip/dobrý.txt</a>");
        answer.Text.ShouldContain("spis.zip/prázdný.pdf: Soubor je prázdný. Nahrajte soubor znovu z původního místa.");
        answer.Text.ShouldContain("spis.zip/program.exe: Tento typ souboru program neumí číst. Převeďte dokument do PDF a zkuste to znovu. Z obrázků program čte PNG, JPEG a TIFF.");
        answer.Text.ShouldContain("spis.zip/vymysl.pdf: Soubor se jmenuje jako PDF, ale PDF to není.");
        answer.Text.ShouldContain("spis.zip/dal.zip/dal.zip/dal.zip: Archivy jsou vloženy v sobě hlouběji, než program dovoluje. Rozbalte vnitřní archiv");
    }

    [Fact]
    public async Task Files_that_hang_on_a_message_come_in_beside_it()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        await clerk.UploadAsync("minutes", ("dopis.eml", Archives.Mail("Dopis s přílohou", ("příloha dopisu.txt", Some.Text("příloha")))));

        var list = await clerk.HtmlAsync("/dokumenty?stav=received");
        list.ShouldContain("dopis.eml");
        list.ShouldContain("příloha dopisu.txt");
    }

    [Fact]
    public async Task A_bomb_in_an_archive_is_refused_and_nothing_comes_of_it()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        var answer = await clerk.UploadAsync("minutes", ("bomba.zip", Archives.Of(("nuly.txt", new byte[64 << 20]))));

        answer.Text.ShouldContain("bomba.zip: Obsah souboru je po rozbalení větší, než program dovoluje.");
        answer.Text.ShouldNotContain("nuly.txt");
    }

    [Fact]
    public async Task A_good_upload_is_confirmed_with_a_number_and_stands_in_the_list()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        var answer = await clerk.UploadAsync("registr-smluv", ("smlouva.pdf", Some.Pdf("potvrzení")));

        answer.Location.ShouldStartWith("/dokumenty/prijato?cislo=");
        var confirmation = await clerk.HtmlAsync(answer.Location);
        confirmation.ShouldContain("Dokument je přijatý");
        confirmation.ShouldMatch("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
        (await clerk.HtmlAsync("/dokumenty?stav=received")).ShouldContain("smlouva.pdf");
    }

    [Fact]
    public async Task Another_clerk_does_not_see_it_and_the_attempt_is_noted()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var answer = await clerk.UploadAsync("minutes", ("moje.pdf", Some.Pdf("jen moje")));
        var id = answer.Location.Split('=')[1];

        (await clerk.StatusAsync($"/dokumenty/{id}")).ShouldBe(HttpStatusCode.OK);
        (await (await office.SignedInAsync(StaffRole.Clerk)).StatusAsync($"/dokumenty/{id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_upload_without_the_token_of_the_form_is_refused()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        using var form = new MultipartFormDataContent { { new StringContent("minutes"), "profile" } };

        var answer = await clerk.Client.PostAsync(new Uri("/dokumenty/novy", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    // Stands in for the worker, which does not run here: refuses documents that wait, until one was refused for this reason.
    private async Task RefuseNextAsync(RefusalReason reason, CancellationToken cancellationToken)
    {
        var ledger = office.Service<WorkLedger>();
        while (true)
        {
            if (await ledger.ClaimNextAsync(cancellationToken) is { } claim)
            {
                await ledger.RefuseAsync(claim, claim.FileName == "tajne.pdf" ? reason : RefusalReason.NoPages, 0, cancellationToken);
                if (claim.FileName == "tajne.pdf")
                {
                    return;
                }
            }

            await Task.Delay(20, cancellationToken);
        }
    }
}
