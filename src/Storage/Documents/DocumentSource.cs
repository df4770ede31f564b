namespace Clona.Storage.Documents;

/// <summary>Doors that documents come through.</summary>
public enum DocumentSource
{
    /// <summary>The upload page.</summary>
    Page,

    /// <summary>The HTTP interface.</summary>
    Api,

    /// <summary>A watched folder.</summary>
    Folder,

    /// <summary>Made-up documents of <c>./run --demo</c>.</summary>
    Demo,
}
