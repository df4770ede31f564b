namespace Clona.Storage.Documents;

/// <summary>What a verified document consists of.</summary>
public enum OutputKind
{
    /// <summary>The redacted PDF; of a document of an office program its print.</summary>
    Pdf,

    /// <summary>The redacted text.</summary>
    Text,

    /// <summary>The report.</summary>
    Report,

    /// <summary>The redacted document in the format of its office program.</summary>
    Document,
}
