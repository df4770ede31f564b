namespace Clona.Worker.Sources.Settings;

/// <summary>Kinds of sources that are pulled.</summary>
public enum SourceKind
{
    /// <summary>A list of addresses of documents.</summary>
    Urls,

    /// <summary>The open data of an official notice board (OFN Úřední desky, JSON-LD).</summary>
    NoticeBoard,

    /// <summary>The open data of the register of contracts (index and dumps).</summary>
    Register,
}
