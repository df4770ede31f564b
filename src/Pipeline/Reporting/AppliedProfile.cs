using System.Text.Json.Serialization;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Reporting;

/// <summary>The profile that a document was redacted by, with the office's choices.</summary>
/// <param name="Id">Profile id.</param>
/// <param name="Version">Profile version.</param>
/// <param name="Switches">Value of every switch, by switch id in ordinal order.</param>
public sealed record AppliedProfile(string Id, string Version, IReadOnlyDictionary<string, string> Switches)
{
    /// <summary>SHA-256 of the profile's file, lower-case hexadecimal; missing in reports of versions that did not write it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sha256 { get; init; }

    /// <summary>The entry for <paramref name="profile"/>.</summary>
    public static AppliedProfile Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new AppliedProfile(profile.Id, profile.Version, InOrder.Of(profile.SwitchValues()))
        {
            Sha256 = profile.Sha256.Length > 0 ? profile.Sha256 : null,
        };
    }
}
