namespace Clona.Storage.Profiles;

/// <summary>A version of a profile that was switched on.</summary>
/// <param name="Id">Id of the profile.</param>
/// <param name="Version">Version.</param>
/// <param name="Sha256">SHA-256 of its file, 64 lower-case hexadecimal digits.</param>
/// <param name="At">When it was switched on; documents received from then on are decided by it.</param>
public sealed record SwitchedProfile(string Id, string Version, string Sha256, DateTimeOffset At);
