using System.Net;
using System.Text.Json;
using Clona.Pipeline.Workflow;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Health;

[Collection(WebCollection.Name)]
public sealed class HealthTests(WebOffice office)
{
    [Fact]
    public async Task Readiness_names_its_checks()
    {
        using var answer = await office.CreateClient().GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        json.RootElement.GetProperty("checks").GetProperty("database").GetBoolean().ShouldBeTrue();
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Metrics_count_requests_by_the_pattern_of_the_route()
    {
        var administrator = await office.SignedInAsync(StaffRole.Administrator);
        await administrator.HtmlAsync("/sprava/zpracovani");

        var metrics = await administrator.HtmlAsync("/metrics");

        metrics.ShouldContain("http_server_request_duration_count{");
        metrics.ShouldContain("http_route=\"/sprava/zpracovani\"");
    }

    [Fact]
    public async Task The_audit_page_verifies_the_log_of_this_office()
    {
        var auditor = await office.SignedInAsync(StaffRole.Auditor);

        (await auditor.PostAsync("/audit", [], "/audit?handler=Verify")).Text.ShouldContain("Záznam je neporušený");
    }
}
