using System.Text.Json;
using System.Text.RegularExpressions;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Web.Tests.Office;
using Microsoft.AspNetCore.Routing;

namespace Clona.Web.Tests.Api;

[Collection(WebCollection.Name)]
public sealed partial class OpenApiTests(WebOffice office)
{
    [Fact]
    public async Task The_description_names_exactly_the_routes_of_the_interface()
    {
        using var description = await DescriptionAsync();
        var described = description.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));
        var routed = office.Service<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                .Select(method => $"{method} {Constraint().Replace(endpoint.RoutePattern.RawText!.TrimEnd('/'), "}")}"));

        described.Order(StringComparer.Ordinal).ShouldBe(routed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_description_names_all_states_and_profiles()
    {
        using var description = await DescriptionAsync();
        var text = description.RootElement.GetRawText();
        var states = description.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("State").GetProperty("enum")
            .EnumerateArray().Select(value => value.GetString());

        states.ShouldBe(WireName.All<DocumentState>());
        ProfileCatalog.All.ShouldAllBe(profile => text.Contains($"\"{profile.Id}\"", StringComparison.Ordinal));
    }

    private async Task<JsonDocument> DescriptionAsync() =>
        JsonDocument.Parse(await office.CreateClient().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));

    [GeneratedRegex(@":\w+(\(\d+\))?\}", RegexOptions.None, 1000)]
    private static partial Regex Constraint();
}
