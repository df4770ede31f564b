using System.Net;
using System.Text.RegularExpressions;
using Clona.Pipeline.Workflow;
using Clona.Web.Tests.Office;
using Microsoft.AspNetCore.Routing;

namespace Clona.Web.Tests.Access;

/// <summary>Every role knocks at every route of the running host; the table of routes says who gets in.</summary>
[Collection(WebCollection.Name)]
public sealed partial class RightsMatrixTests(WebOffice office)
{
    private static readonly StaffRole[] Roles = [.. Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Worker)];

    [Fact]
    public void Every_route_has_a_line_in_the_table_and_every_line_a_route()
    {
        var routes = Routes().Select(route => route.Pattern).ToHashSet(StringComparer.Ordinal);

        routes.Except(RouteTable.Lines.Keys).ShouldBeEmpty();
        RouteTable.Lines.Keys.Except(routes).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in_where_the_table_does_not_say_so()
    {
        var visitor = office.Visitor();
        foreach (var (pattern, method) in Routes())
        {
            var status = await KnockAsync(visitor, pattern, method);
            var isOpen = status is not (HttpStatusCode.Redirect or HttpStatusCode.Unauthorized) || pattern.StartsWith("/prihlaseni", StringComparison.Ordinal);
            isOpen.ShouldBe(RouteTable.Lines[pattern] is null, $"{method} {pattern}");
        }
    }

    [Theory]
    [MemberData(nameof(EachRole))]
    public async Task A_role_gets_in_exactly_where_the_table_says(StaffRole role)
    {
        var visitor = await office.SignedInAsync(role);
        foreach (var (pattern, method) in Routes().Where(route => route.Pattern != "/odhlaseni"))
        {
            var isAllowed = RouteTable.Lines[pattern] is not { Length: > 0 } roles || roles.Contains(role);
            var status = await KnockAsync(visitor, pattern, method);
            (status != HttpStatusCode.Forbidden || pattern.StartsWith("/stav", StringComparison.Ordinal))
                .ShouldBe(isAllowed, $"{role} {method} {pattern}: {status}");
        }
    }

    public static TheoryData<StaffRole> EachRole() => [.. Roles];

    private static async Task<HttpStatusCode> KnockAsync(Visitor visitor, string pattern, string method)
    {
        var path = Parameter().Replace(pattern, match => match.Groups[1].Value switch
        {
            "id" when pattern.StartsWith("/profily", StringComparison.Ordinal) => "minutes",
            "id" => "0198f0a0000070008000000000000000",
            "code" => "403",
            "number" => "1",
            _ => "x",
        });
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await visitor.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private List<(string Pattern, string Method)> Routes() =>
    [
        .. office.Service<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => Methods(endpoint).Select(method => ("/" + endpoint.RoutePattern.RawText!.Trim('/'), method)))
            .Distinct(),
    ];

    // A page answers to GET and, where it has a form, to POST; both are behind the same policy.
    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? (IEnumerable<string>)["GET", "POST"];

    [GeneratedRegex(@"\{(\w+)[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
