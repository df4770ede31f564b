using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Clona.Pipeline.Workflow;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Api;

[Collection(WebCollection.Name)]
public sealed partial class ApiTests(WebOffice office)
{
    private static readonly Uri Documents = new("/api/v1/documents", UriKind.Relative);

    [Fact]
    public async Task A_program_hands_a_document_in_and_asks_where_it_stands()
    {
        using var program = await ProgramAsync(StaffRole.Clerk);

        var accepted = await Answer.OfAsync(await program.PostAsync(Documents, Form("zapis.txt", Some.Text("zápis pro program"), "minutes")));

        accepted.Status.ShouldBe(HttpStatusCode.Accepted);
        using var answer = JsonDocument.Parse(accepted.Text);
        var id = answer.RootElement.GetProperty("id").GetString()!;
        accepted.Location.ShouldBe($"/api/v1/documents/{id}");
        using var status = JsonDocument.Parse(await program.GetStringAsync(new Uri(accepted.Location, UriKind.Relative)));
        status.RootElement.GetProperty("state").GetString().ShouldBe("received");
        status.RootElement.GetProperty("profile").GetString().ShouldBe("minutes");
    }

    [Theory]
    [InlineData("zapis.docx", "wrong-type", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("prazdny.txt", "empty", HttpStatusCode.UnprocessableEntity)]
    public async Task A_bad_file_is_answered_by_a_problem_in_czech(string name, string code, HttpStatusCode status)
    {
        using var program = await ProgramAsync(StaffRole.Clerk);

        var answer = await Answer.OfAsync(await program.PostAsync(Documents, Form(name, code == "empty" ? [] : Some.Zip, "minutes")));

        answer.Status.ShouldBe(status);
        answer.Type.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(answer.Text);
        problem.RootElement.GetProperty("code").GetString().ShouldBe(code);
        problem.RootElement.GetProperty("detail").GetString()!.ShouldContain("oubor");
    }

    [Fact]
    public async Task An_archive_is_answered_with_each_of_its_files()
    {
        using var program = await ProgramAsync(StaffRole.Clerk);

        var accepted = await Answer.OfAsync(await program.PostAsync(
            Documents, Form("spis.zip", Archives.Of(("zápis.txt", Some.Text("zápis z archivu pro program")), ("program.exe", [1, 2])), "minutes")));

        accepted.Status.ShouldBe(HttpStatusCode.Accepted);
        using var answer = JsonDocument.Parse(accepted.Text);
        var files = answer.RootElement.GetProperty("files").EnumerateArray().ToList();
        files[0].GetProperty("name").GetString().ShouldBe("spis.zip/zápis.txt");
        files[0].GetProperty("id").GetString().ShouldBe(answer.RootElement.GetProperty("id").GetString());
        files[1].GetProperty("refusal").GetProperty("code").GetString().ShouldBe("unsupported-type");
    }

    [Fact]
    public async Task Outputs_are_not_given_out_before_the_release()
    {
        using var program = await ProgramAsync(StaffRole.Clerk);
        var accepted = await Answer.OfAsync(await program.PostAsync(Documents, Form("a.pdf", Some.Pdf("neuvolněno"), "web")));

        var answer = await Answer.OfAsync(await program.GetAsync(new Uri($"{accepted.Location}/redacted.pdf", UriKind.Relative)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Type.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("clona_nesmysl")]
    [InlineData("clona_00000000000000000000000000000000_00000000_00")]
    public async Task A_wrong_token_is_answered_by_a_problem(string token)
    {
        using var client = office.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        var answer = await Answer.OfAsync(await client.PostAsync(Documents, Form("a.pdf", Some.Pdf(), "web")));

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Type.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_session_needs_the_antiforgery_header_to_write()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        (await clerk.Client.PostAsync(Documents, Form("a.pdf", Some.Pdf(), "web"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var request = new HttpRequestMessage(HttpMethod.Post, Documents) { Content = Form("a.pdf", Some.Pdf("relace"), "web") };
        request.Headers.Add("RequestVerificationToken", await clerk.TokenAsync("/dokumenty/novy"));

        (await clerk.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task A_revoked_token_opens_nothing()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        using var program = await ProgramAsync(clerk);
        var id = TokenId().Match(await clerk.HtmlAsync("/ucet")).Groups[1].Value;

        await clerk.PostAsync("/ucet", new() { ["id"] = id }, "/ucet?handler=Revoke");

        (await program.PostAsync(Documents, Form("a.pdf", Some.Pdf(), "web"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpClient> ProgramAsync(StaffRole role) => await ProgramAsync(await office.SignedInAsync(role));

    private async Task<HttpClient> ProgramAsync(Visitor owner)
    {
        var made = await owner.PostAsync("/ucet", new() { ["TokenName"] = "zkouška" }, "/ucet?handler=Token");
        var client = office.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", NewToken().Match(made.Text).Groups[1].Value);
        return client;
    }

    private static MultipartFormDataContent Form(string name, byte[] content, string profile) => new()
    {
        { new ByteArrayContent(content), "file", name },
        { new StringContent(profile), "profile" },
    };

    [GeneratedRegex("id=\"new-token\">([^<]+)<", RegexOptions.None, 1000)]
    private static partial Regex NewToken();

    [GeneratedRegex("name=\"id\" value=\"([0-9a-f]{8})\"", RegexOptions.None, 1000)]
    private static partial Regex TokenId();
}
