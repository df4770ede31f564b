namespace Clona.Storage.Documents;

/// <summary>What a verified document consists of.</summary>
public enum OutputKind
{
    /// <summary>The redacted PDF.</summary>
    Pdf,

    /// <summary>The redacted text.</summary>
    Text,

    /// <summary>The report.</summary>
    Report,
}
