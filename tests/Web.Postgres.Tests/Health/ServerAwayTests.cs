using System.Net;
using Clona.Databases;
using Clona.Web.Tests.Office;
using Microsoft.AspNetCore.Hosting;

namespace Clona.Web.Postgres.Tests.Health;

/// <summary>The pages while their server is away: they say that they are not ready, and are again when it is back, without a restart.</summary>
public sealed class ServerAwayTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Readiness_goes_and_comes_with_the_server()
    {
        await using var server = await PostgresServer.StartNewAsync(isDurable: true);
        var connection = await server.CreateDatabaseAsync();
        await using var office = new WebOffice();
        await using var host = office.WithWebHostBuilder(builder => builder.UseSetting("CLONA_POSTGRES", connection));
        using var client = host.CreateClient();
        await AnswersAsync(client, isReady: true);

        await server.StopAsync("QUIT");
        await AnswersAsync(client, isReady: false);
        (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await server.StartAsync();
        await AnswersAsync(client, isReady: true);
        (await client.GetAsync(new Uri("/prihlaseni", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // The sandbox is part of readiness and may be missing where the tests run, so the database's own line is read.
    private static async Task AnswersAsync(HttpClient client, bool isReady)
    {
        using var patience = new CancellationTokenSource(Patience);
        var wanted = isReady ? "\"database\":true" : "\"database\":false";
        var (said, status) = (string.Empty, HttpStatusCode.OK);
        while (!said.Contains(wanted, StringComparison.Ordinal))
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
            said = (await answer.Content.ReadAsStringAsync(patience.Token)).Replace(" ", string.Empty, StringComparison.Ordinal);
            status = answer.StatusCode;
        }

        (isReady || status == HttpStatusCode.ServiceUnavailable).ShouldBeTrue(said);
    }
}
