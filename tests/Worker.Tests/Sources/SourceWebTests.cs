using System.IO.Compression;
using System.Net;
using Clona.Storage.Sources;
using Clona.Worker.Sources.Fetching;
using Clona.Worker.Sources.Settings;

namespace Clona.Worker.Tests.Sources;

/// <summary>What is asked for over the network and what is not, against a real server.</summary>
public sealed class SourceWebTests : IAsyncLifetime
{
    private SourceServer server = null!;

    public async Task InitializeAsync() => server = await SourceServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task Content_comes_with_its_validators_and_is_not_sent_again_when_unchanged()
    {
        server.File("/a.pdf", [1, 2, 3]);
        using var web = Web();

        var first = await FetchAsync(web, "/a.pdf");
        var second = await web.FetchAsync(
            Source(), new FetchRequest(server.At("/a.pdf"), 100, [], first.EntityTag), CancellationToken.None);

        first.Content.ShouldBe([1, 2, 3]);
        second.IsUnchanged.ShouldBeTrue();
        server.Requests.ShouldBe(["/robots.txt", "/a.pdf", "/a.pdf conditional"]);
    }

    [Theory]
    [InlineData(404, SourceOutcome.Gone)]
    [InlineData(403, SourceOutcome.Gone)]
    [InlineData(429, SourceOutcome.Unavailable)]
    [InlineData(500, SourceOutcome.Unavailable)]
    [InlineData(503, SourceOutcome.Unavailable)]
    public async Task A_status_says_whether_to_ask_again(int status, SourceOutcome outcome)
    {
        server.Status("/a.pdf", status);
        using var web = Web();

        (await FetchAsync(web, "/a.pdf")).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public async Task A_server_that_asks_for_patience_is_heard()
    {
        server.Page("/a.pdf", context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        });
        using var web = Web();

        (await FetchAsync(web, "/a.pdf")).RetryAfter.ShouldBe(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task What_robots_forbid_is_not_asked_for()
    {
        server.File("/robots.txt", "User-agent: *\nDisallow: /tajne/"u8.ToArray(), "text/plain");
        server.File("/tajne/a.pdf", [1]);
        using var web = Web();

        (await FetchAsync(web, "/tajne/a.pdf")).Outcome.ShouldBe(SourceOutcome.RobotsForbid);
        server.Requests.ShouldBe(["/robots.txt"]);
    }

    [Fact]
    public async Task A_host_in_trouble_with_its_robots_is_left_alone()
    {
        server.Status("/robots.txt", 500);
        server.File("/a.pdf", [1]);
        using var web = Web();

        (await FetchAsync(web, "/a.pdf")).Outcome.ShouldBe(SourceOutcome.Unavailable);
        server.Requests.ShouldBe(["/robots.txt"]);
    }

    [Fact]
    public async Task A_redirect_is_followed_on_the_list_and_refused_elsewhere()
    {
        server.File("/cil.pdf", [1]);
        server.Redirect("/uvnitr", "/cil.pdf");
        server.Redirect("/ven", "http://jinde.example/cil.pdf");
        server.Redirect("/soubor", "file:///etc/passwd");
        server.Redirect("/metadata", "http://169.254.169.254/latest/meta-data/");
        server.Redirect("/kruh", "/kruh");
        using var web = Web();

        (await FetchAsync(web, "/uvnitr")).Content.ShouldNotBeNull();
        (await FetchAsync(web, "/ven")).Outcome.ShouldBe(SourceOutcome.HostNotAllowed);
        (await FetchAsync(web, "/soubor")).Outcome.ShouldBe(SourceOutcome.SchemeNotAllowed);
        (await FetchAsync(web, "/metadata")).Outcome.ShouldBe(SourceOutcome.HostNotAllowed);
        (await FetchAsync(web, "/kruh")).Outcome.ShouldBe(SourceOutcome.TooManyRedirects);
    }

    [Fact]
    public async Task Plain_http_is_refused_where_the_office_did_not_allow_it()
    {
        using var web = Web();

        var answer = await web.FetchAsync(
            Source() with { IsPlainHttpAllowed = false }, new FetchRequest(server.At("/a"), 100, []), CancellationToken.None);

        answer.Outcome.ShouldBe(SourceOutcome.SchemeNotAllowed);
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_internal_address_is_refused_although_its_name_is_on_the_list()
    {
        using var web = new SourceWeb(isLoopbackAllowed: false, null, TimeProvider.System);

        (await FetchAsync(web, "/a.pdf")).Outcome.ShouldBe(SourceOutcome.InternalAddress);
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_changes_its_address_between_two_looks_leads_nowhere()
    {
        var looks = 0;
        using var web = new SourceWeb(
            isLoopbackAllowed: false,
            (_, _) => Task.FromResult<IPAddress[]>(looks++ == 0 ? [IPAddress.Parse("8.8.8.8"), IPAddress.Loopback] : [IPAddress.Loopback]),
            TimeProvider.System);
        var address = new Uri($"http://deska.example:{server.At("/").Port}/a.pdf");
        var source = Source() with { Hosts = new HashSet<string> { SourceSettings.HostOf(address) } };

        for (var look = 0; look < 2; look++)
        {
            (await web.FetchAsync(source, new FetchRequest(address, 100, []), CancellationToken.None))
                .Outcome.ShouldBe(SourceOutcome.InternalAddress);
        }

        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_is_too_large_by_what_it_says_and_by_what_it_is()
    {
        server.File("/ohlaseny", new byte[200]);
        server.Page("/zamlceny", async context =>
        {
            for (var block = 0; block < 20; block++)
            {
                await context.Response.Body.WriteAsync(new byte[10]);
                await context.Response.Body.FlushAsync();
            }
        });
        server.Page("/stlaceny", async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync(new byte[10_000]);
        });
        using var web = Web();

        foreach (var path in (string[])["/ohlaseny", "/zamlceny", "/stlaceny"])
        {
            (await FetchAsync(web, path)).Outcome.ShouldBe(SourceOutcome.TooLarge, path);
        }
    }

    [Fact]
    public async Task An_answer_of_another_type_is_not_read()
    {
        server.File("/a", "<html></html>"u8.ToArray(), "text/html");
        using var web = Web();

        (await web.FetchAsync(Source(), new FetchRequest(server.At("/a"), 100, ["application/pdf"]), CancellationToken.None))
            .Outcome.ShouldBe(SourceOutcome.WrongType);
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_pause()
    {
        server.File("/a.pdf", [1]);
        using var web = Web();
        var source = Source() with { RequestsPerMinute = 300 };
        var started = System.Diagnostics.Stopwatch.GetTimestamp();

        for (var time = 0; time < 3; time++)
        {
            await web.FetchAsync(source, new FetchRequest(server.At("/a.pdf"), 100, []), CancellationToken.None);
        }

        System.Diagnostics.Stopwatch.GetElapsedTime(started).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(580));
    }

    private static SourceWeb Web() => new(isLoopbackAllowed: true, null, TimeProvider.System);

    private Task<FetchAnswer> FetchAsync(SourceWeb web, string path) =>
        web.FetchAsync(Source(), new FetchRequest(server.At(path), 100, []), CancellationToken.None);

    private SourceSettings Source() => new()
    {
        Id = "zkouska",
        Kind = SourceKind.Urls,
        Profile = "minutes",
        Addresses = [],
        Hosts = new HashSet<string>(StringComparer.Ordinal) { SourceSettings.HostOf(server.At("/")) },
        RequestsPerMinute = 60_000,
        IsPlainHttpAllowed = true,
    };
}
