using System.Net;
using System.Net.Http.Headers;
using Clona.Storage.Sources;
using Clona.Worker.Sources.Settings;

namespace Clona.Worker.Sources.Fetching;

/// <summary>Asks addresses of sources: only hosts on the list, only public addresses, only what robots.txt allows, slowly, and only so much.</summary>
/// <remarks>
/// Redirects are followed by hand, each checked like the first address. Sends no cookie, no password and no referrer. Safe for use by
/// several threads.
/// </remarks>
public sealed class SourceWeb : IDisposable
{
    /// <summary>Our name in robots.txt and in the servers' logs.</summary>
    public const string Agent = "Clona";

    private const int MostRedirects = 5;
    private const long MostRobotsBytes = 500 << 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RobotsAge = TimeSpan.FromDays(1);

    private readonly HttpClient client;
    private readonly RequestPace pace;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (RobotsRules Rules, DateTimeOffset Until)> robots = new(StringComparer.Ordinal);

    /// <summary>Asks the network.</summary>
    /// <param name="isLoopbackAllowed">Whether this very machine may be asked; for tests only.</param>
    /// <param name="resolve">Finds the addresses of a name; null for the system's way.</param>
    /// <param name="time">The clock.</param>
    public SourceWeb(bool isLoopbackAllowed, Func<string, CancellationToken, Task<IPAddress[]>>? resolve, TimeProvider time)
    {
        this.time = time;
        pace = new RequestPace(time);
        client = new HttpClient(CheckedConnection.Handler(resolve ?? Dns.GetHostAddressesAsync, isLoopbackAllowed)) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Agent, Pipeline.Release.ReportCompletion.Program.Version));
    }

    /// <summary>Asks for an address of <paramref name="source"/> and takes the answer into memory.</summary>
    public async Task<FetchAnswer> FetchAsync(SourceSettings source, FetchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (response, outcome) = await OpenAsync(source, request.Address, message => Condition(message, request), cancellationToken);
        using (response)
        {
            return response is null ? FetchAnswer.None(outcome) : await AnswerReader.ReadAsync(response, request, time, cancellationToken);
        }
    }

    /// <summary>Asks for an address and hands the open answer out; the caller disposes of it. Null where there is a reason against it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="address">The address.</param>
    /// <param name="prepare">Adds to the request.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<(HttpResponseMessage? Response, SourceOutcome Outcome)> OpenAsync(
        SourceSettings source, Uri address, Action<HttpRequestMessage> prepare, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        var current = address;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (RuleOf(source, current) is { } against)
            {
                return (null, against);
            }

            var rules = await RobotsAsync(source, current, cancellationToken);
            if (rules is null || !rules.IsAllowed(current.PathAndQuery))
            {
                return (null, rules is null ? SourceOutcome.Unavailable : SourceOutcome.RobotsForbid);
            }

            var (response, outcome) = await SendAsync(source, current, rules.Delay, prepare, cancellationToken);
            if (response is null || !IsRedirect(response.StatusCode))
            {
                return (response, outcome);
            }

            var location = response.Headers.Location;
            response.Dispose();
            if (location is null)
            {
                return (null, SourceOutcome.Unreadable);
            }

            current = new Uri(current, location);
        }

        return (null, SourceOutcome.TooManyRedirects);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => client.Dispose();

    private static SourceOutcome? RuleOf(SourceSettings source, Uri address) =>
        address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && source.IsPlainHttpAllowed)
            ? SourceOutcome.SchemeNotAllowed
            : source.Hosts.Contains(SourceSettings.HostOf(address)) && address.UserInfo.Length == 0 ? null : SourceOutcome.HostNotAllowed;

    private static bool IsRedirect(HttpStatusCode code) => code is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static void Condition(HttpRequestMessage message, FetchRequest request)
    {
        if (request.EntityTag is { } tag && EntityTagHeaderValue.TryParse(tag, out var parsed))
        {
            message.Headers.IfNoneMatch.Add(parsed);
        }
        else if (request.ModifiedAt is { } modified)
        {
            message.Headers.IfModifiedSince = modified;
        }
    }

    private async Task<(HttpResponseMessage? Response, SourceOutcome Outcome)> SendAsync(
        SourceSettings source, Uri address, TimeSpan delay, Action<HttpRequestMessage> prepare, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromMinutes(1) / source.RequestsPerMinute;
        await pace.TakeAsync(SourceSettings.HostOf(address), pause > delay ? pause : delay, cancellationToken);
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        prepare(message);
        try
        {
            return (await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken), SourceOutcome.Done);
        }
        catch (HttpRequestException fault)
        {
            return (null, fault.InnerException is InternalAddressException ? SourceOutcome.InternalAddress : SourceOutcome.Unavailable);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, SourceOutcome.Unavailable);
        }
    }

    // Null where the host does not say: a server in trouble is left alone.
    private async Task<RobotsRules?> RobotsAsync(SourceSettings source, Uri address, CancellationToken cancellationToken)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        lock (gate)
        {
            if (robots.TryGetValue(host, out var known) && known.Until > time.GetUtcNow())
            {
                return known.Rules;
            }
        }

        var (response, outcome) = await SendAsync(source, new Uri(host + "/robots.txt"), TimeSpan.Zero, _ => { }, cancellationToken);
        using (response)
        {
            var rules = outcome == SourceOutcome.InternalAddress
                ? RobotsRules.AllowAll
                : response is null ? null : await RulesAsync(response, cancellationToken);
            if (rules is not null)
            {
                lock (gate)
                {
                    robots[host] = (rules, time.GetUtcNow() + RobotsAge);
                }
            }

            return rules;
        }
    }

    private async Task<RobotsRules?> RulesAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if ((int)response.StatusCode is >= 500 or 429)
        {
            return null;
        }

        if (!response.IsSuccessStatusCode)
        {
            return RobotsRules.AllowAll;
        }

        var request = new FetchRequest(response.RequestMessage!.RequestUri!, MostRobotsBytes, []);
        var answer = await AnswerReader.ReadAsync(response, request, time, cancellationToken);
        return answer.Content is { } content ? RobotsRules.Parse(System.Text.Encoding.UTF8.GetString(content), Agent) : null;
    }
}
