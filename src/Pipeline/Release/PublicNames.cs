using System.Text.Json;

namespace Clona.Pipeline.Release;

/// <summary>Gives every document of one call a public name that no other document in the folder has.</summary>
/// <remarks>
/// The name is the input's own unless a finding stands in it or it is not a safe file name; then it is <c>dokument-001</c>,
/// counted by the document's place in the call. A name belongs to the document whose SHA-256 its report states: the same
/// document made again replaces its files, another one takes the next free name. Safe for use by several threads.
/// </remarks>
public sealed class PublicNames(string folder)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stem of the output files of one document.</summary>
    /// <param name="stem">The input's file name without folder and extension.</param>
    /// <param name="isPersonal">Whether a finding stands in the name.</param>
    /// <param name="place">The document's place in the call, from 1.</param>
    /// <param name="sha256">SHA-256 of the input, lower-case hexadecimal.</param>
    public string Take(string stem, bool isPersonal, int place, string sha256)
    {
        ArgumentNullException.ThrowIfNull(stem);
        lock (gate)
        {
            var candidates = isPersonal || !PublicName.IsSafe(stem) ? AnonymousNames(place) : OwnNames(stem);
            var name = candidates.First(candidate => IsFree(candidate, sha256));
            taken[name] = sha256;
            return name;
        }
    }

    private static IEnumerable<string> AnonymousNames(int place) =>
        Enumerable.Range(place, int.MaxValue - place).Select(number => $"dokument-{number:000}");

    private static IEnumerable<string> OwnNames(string stem) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{stem}-{number}").Prepend(stem);

    private bool IsFree(string name, string sha256) =>
        taken.TryGetValue(name, out var owner) ? owner == sha256 : (OwnerInFolder(name) ?? sha256) == sha256;

    // A report that cannot be read belongs to nobody we know, so its name is not taken over.
    private string? OwnerInFolder(string name)
    {
        var report = Path.Join(folder, name + ".report.json");
        if (!File.Exists(report))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(report));
            return document.RootElement.TryGetProperty("sha256", out var value) ? value.GetString() : "unknown";
        }
        catch (JsonException)
        {
            return "unknown";
        }
    }
}
