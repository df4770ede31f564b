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

    /// <summary>An address on a list.</summary>
    Url,

    /// <summary>The open data of an official notice board (úřední deska).</summary>
    NoticeBoard,

    /// <summary>The open data of the register of contracts (registr smluv): published already, checked again.</summary>
    Register,
}
