using System.Net.Http.Headers;
using Clona.Pipeline.Workflow;
using Clona.Storage.Auditing;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Security;

/// <summary>A planted name never leaves the pages of those who may see it.</summary>
[Collection(WebCollection.Name)]
public sealed class CanaryTests(WebOffice office)
{
    private const string Canary = "Kanárková";

    [Fact]
    public async Task A_planted_name_stands_in_no_log_address_counter_problem_or_audit_row()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk, StaffRole.Administrator);
        var good = await clerk.UploadAsync("minutes", ($"{Canary} 760229-1235.txt", Some.Text($"Božena {Canary}")));
        var bad = await clerk.UploadAsync("minutes", ($"{Canary}.docx", Some.Zip));
        bad.Text.ShouldContain(Canary);
        var problem = await ProblemAsync(clerk);

        problem.ShouldNotContain(Canary);
        good.Location.ShouldNotContain("Kan");
        (await clerk.HtmlAsync("/metrics")).ShouldNotContain(Canary);
        (await clerk.HtmlAsync("/sprava/zpracovani")).ShouldNotContain(Canary);
        office.Logs.Lines.ShouldAllBe(line => !line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        (await ExportAsync()).ShouldNotContain(Canary);
    }

    private static async Task<string> ProblemAsync(Visitor clerk)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Some.Zip), "file", $"{Canary}.docx" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/documents") { Content = form };
        request.Headers.Add("RequestVerificationToken", await clerk.TokenAsync("/dokumenty/novy"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return (await Answer.OfAsync(await clerk.Client.SendAsync(request))).Text;
    }

    private async Task<string> ExportAsync()
    {
        using var copy = new MemoryStream();
        await office.Service<AuditArchive>().ExportAsync(copy, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(copy.ToArray());
    }
}
