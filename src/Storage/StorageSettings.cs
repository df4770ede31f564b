namespace Clona.Storage;

/// <summary>What an office chooses.</summary>
/// <param name="Home">The data folder.</param>
/// <param name="IsFourEyesOff">Whether whoever edited may approve; every report then says so.</param>
public sealed record StorageSettings(string Home, bool IsFourEyesOff = false);
