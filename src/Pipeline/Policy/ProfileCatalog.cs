using System.Reflection;

namespace Clona.Pipeline.Policy;

/// <summary>The profiles that come with the program, in every version that it ever came with.</summary>
/// <remarks>A version never changes: reports of it are explained by it years later.</remarks>
public static class ProfileCatalog
{
    /// <summary>Id of the profile that is used where none is asked for.</summary>
    public const string DefaultId = "registr-smluv";

    private const string Folder = "profiles/";
    private const string Extension = ".json";

    private static readonly string[] Order = ["registr-smluv", "minutes", "infz", "web", "bulletin"];

    private static readonly Lazy<IReadOnlyList<Profile>> Loaded = new(() => [.. Order.Select(Load)]);

    private static readonly Lazy<IReadOnlyList<Profile>> Earlier = new(() => [.. EarlierFiles().Select(Load)]);

    /// <summary>All profiles in their current version, the default one first.</summary>
    public static IReadOnlyList<Profile> All => Loaded.Value;

    /// <summary>The current version of the profile called <paramref name="id"/>, or <see langword="null"/>.</summary>
    public static Profile? Find(string id) => All.FirstOrDefault(profile => profile.Id == id);

    /// <summary>That version of that profile, current or earlier, or <see langword="null"/>.</summary>
    public static Profile? Find(string id, string version) =>
        VersionsOf(id).FirstOrDefault(profile => profile.Version == version);

    /// <summary>All versions of a profile, the current one first; none where there is no such profile.</summary>
    public static IEnumerable<Profile> VersionsOf(string id) =>
        All.Concat(Earlier.Value).Where(profile => profile.Id == id);

    /// <summary>The file of a built-in profile's current version as it is embedded, UTF-8 JSON.</summary>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public static ReadOnlyMemory<byte> FileOf(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + id + Extension)
            ?? throw new ArgumentException("There is no such profile.", nameof(id));
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    // Earlier versions are called <id>-<version>, the newest first.
    private static IEnumerable<string> EarlierFiles() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Extension.Length])
        .Except(Order, StringComparer.Ordinal)
        .OrderDescending(StringComparer.Ordinal);

    // A broken built-in profile is a broken build, not an expected refusal.
    private static Profile Load(string id)
    {
        var result = ProfileReader.Read(FileOf(id));
        return result.Profile ?? throw new InvalidOperationException(
            $"The built-in profile {id} is not valid: {result.Errors[0].Kind} at {result.Errors[0].Path}.");
    }
}
