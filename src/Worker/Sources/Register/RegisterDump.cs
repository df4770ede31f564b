namespace Clona.Worker.Sources.Register;

/// <summary>One dump that the register's index names.</summary>
/// <param name="Month">Its month, as its first day.</param>
/// <param name="Day">Its day; null for a monthly dump.</param>
/// <param name="IsMonthComplete">Whether its month is over.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Algorithm">Algorithm of the digest, such as <c>sha1</c>.</param>
/// <param name="Digest">Digest of the file, lower-case hexadecimal.</param>
/// <param name="Bytes">Its length.</param>
public sealed record RegisterDump(
    DateOnly Month, int? Day, bool IsMonthComplete, Uri Address, string Algorithm, string Digest, long Bytes)
{
    /// <summary>Name of the file, from its date alone.</summary>
    public string Name => Day is { } day
        ? FormattableString.Invariant($"dump_{Month:yyyy_MM}_{day:D2}.xml")
        : FormattableString.Invariant($"dump_{Month:yyyy_MM}.xml");
}
