using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Clona.Worker.Sources.Register;

/// <summary>Counts the digest of a dump by the algorithm that the index names.</summary>
internal static class DumpDigest
{
    /// <summary>The digest, lower-case hexadecimal; null for an algorithm that is not known.</summary>
    // The register publishes SHA-1 for its dumps. It tells a broken download from a whole one; each attachment has its own SHA-256.
    [SuppressMessage("Security", "CA5350:Do not use weak cryptographic algorithms", Justification = "The register's own choice.")]
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The register's own choice.")]
    public static async Task<string?> OfAsync(string algorithm, Stream stream, CancellationToken cancellationToken) => algorithm switch
    {
        "sha1" => Convert.ToHexStringLower(await SHA1.HashDataAsync(stream, cancellationToken)),
        "sha256" => Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)),
        _ => null,
    };
}
