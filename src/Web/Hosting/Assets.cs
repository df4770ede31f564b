using System.Collections.Frozen;
using System.Text.Json;

namespace Clona.Web.Hosting;

/// <summary>Addresses of the bundled scripts and styles; their names carry the hash of their content.</summary>
public sealed class Assets
{
    /// <summary>Path that all assets stand under.</summary>
    public const string Path = "/assets";

    private readonly FrozenDictionary<string, string> names;

    /// <summary>Reads the list that <c>eng/build-assets</c> wrote.</summary>
    /// <exception cref="InvalidOperationException">The assets were not built.</exception>
    public Assets(IWebHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var file = environment.WebRootFileProvider.GetFileInfo("assets/manifest.json");
        if (!file.Exists)
        {
            throw new InvalidOperationException("The assets of the pages are missing; run eng/build-assets.");
        }

        using var stream = file.CreateReadStream();
        names = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Address of the asset that was built from the entry <paramref name="name"/>, such as <c>app.js</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    public string this[string name] => $"{Path}/{names[name]}";
}
