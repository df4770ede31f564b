namespace Clona.Cli.Commands;

/// <summary>The options of <c>redact file</c>.</summary>
/// <param name="Folder">Folder for the outputs.</param>
/// <param name="ProfileId">Profile that decides.</param>
/// <param name="Mode"><c>anonymize</c>, or <c>pseudonymize</c> with neutral labels whose mapping nobody keeps.</param>
/// <param name="Jobs">How many documents at once.</param>
internal sealed record FileBatchSettings(string Folder, string ProfileId, string Mode, int Jobs)
{
    /// <summary>Whether marks name the legal ground beside the kind.</summary>
    public bool ShowsGround { get; init; }

    /// <summary>Whether a protocol of anonymisation is written beside each output.</summary>
    public bool WithProtocol { get; init; }

    /// <summary>The profile itself; null for the program's own.</summary>
    public ReadOnlyMemory<byte>? ProfileFile { get; init; }

    /// <summary>The office's own patterns and lists; null where the call names none.</summary>
    public ReadOnlyMemory<byte>? OwnLists { get; init; }
}
