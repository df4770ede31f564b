using System.Reflection;

namespace Clona.House.Tests;

/// <summary>
/// Arrows point one way: Web → Worker → Storage → Pipeline → Detectors, Office, Pdf, Scans, Verifier; these five know nothing of anyone.
/// </summary>
public sealed class ArrowTests
{
    [Theory]
    [InlineData("Clona.Detectors", new string[0])]
    [InlineData("Clona.Pdf", new string[0])]
    [InlineData("Clona.Verifier", new string[0])]
    [InlineData("Clona.Office", new string[0])]
    [InlineData("Clona.Scans", new string[0])]
    [InlineData("Clona.Pipeline", new[] { "Clona.Detectors", "Clona.Office", "Clona.Pdf", "Clona.Scans", "Clona.Verifier" })]
    [InlineData("redact", new[] { "Clona.Detectors", "Clona.Pipeline" })]
    [InlineData("Clona.Storage", new[] { "Clona.Detectors", "Clona.Pipeline", "Clona.Verifier" })]
    [InlineData("Clona.Storage.Sqlite", new[] { "Clona.Pipeline", "Clona.Storage" })]
    [InlineData("Clona.Storage.Postgres", new[] { "Clona.Pipeline", "Clona.Storage" })]
    [InlineData("Clona.Worker", new[] { "Clona.Detectors", "Clona.Pipeline", "Clona.Storage" })]
    [InlineData("Clona.Web", new[] { "Clona.Detectors", "Clona.Pipeline", "Clona.Storage", "Clona.Storage.Postgres", "Clona.Storage.Sqlite", "Clona.Worker" })]
    public void An_assembly_references_only_what_the_floor_plan_allows(string assembly, string[] allowed)
    {
        var references = Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Clona.", StringComparison.Ordinal));

        references.Except(allowed, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Clona.Detectors")]
    [InlineData("Clona.Pdf")]
    [InlineData("Clona.Verifier")]
    public void A_library_of_the_core_opens_no_file_starts_no_program_and_reaches_no_network(string assembly)
    {
        string[] forbidden = ["System.IO.FileSystem", "System.Diagnostics.Process", "System.Net", "System.Net.Sockets", "System.Net.Http"];

        var references = Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!);

        references.Intersect(forbidden, StringComparer.Ordinal).ShouldBeEmpty();
    }
}
