namespace Clona.Storage.Documents;

/// <summary>Order of the work: what a person waits for comes before the night's batch.</summary>
internal static class DocumentPriority
{
    /// <summary>A person waits.</summary>
    internal const int Person = 0;

    /// <summary>Nobody waits before the morning.</summary>
    internal const int Batch = 1;

    /// <summary>The priority of what comes through <paramref name="source"/>.</summary>
    internal static int Of(DocumentSource source) => source is DocumentSource.Page or DocumentSource.Api or DocumentSource.Demo
        ? Person
        : Batch;
}
