using System.Reflection;

namespace Clona.Pipeline.Policy;

/// <summary>The profiles that come with the program.</summary>
public static class ProfileCatalog
{
    /// <summary>Id of the profile that is used where none is asked for.</summary>
    public const string DefaultId = "registr-smluv";

    private static readonly string[] Order = ["registr-smluv", "minutes", "infz", "web", "bulletin"];

    private static readonly Lazy<IReadOnlyList<Profile>> Loaded = new(() => [.. Order.Select(Load)]);

    /// <summary>All profiles, the default one first.</summary>
    public static IReadOnlyList<Profile> All => Loaded.Value;

    /// <summary>The profile called <paramref name="id"/>, or <see langword="null"/>.</summary>
    public static Profile? Find(string id) => All.FirstOrDefault(profile => profile.Id == id);

    /// <summary>The file of a built-in profile as it is embedded, UTF-8 JSON.</summary>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public static ReadOnlyMemory<byte> FileOf(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"profiles/{id}.json")
            ?? throw new ArgumentException("There is no such profile.", nameof(id));
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    // A broken built-in profile is a broken build, not an expected refusal.
    private static Profile Load(string id)
    {
        var result = ProfileReader.Read(FileOf(id));
        return result.Profile ?? throw new InvalidOperationException(
            $"The built-in profile {id} is not valid: {result.Errors[0].Kind} at {result.Errors[0].Path}.");
    }
}
