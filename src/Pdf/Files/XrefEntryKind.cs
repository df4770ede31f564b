namespace Clona.Pdf.Files;

/// <summary>The three entry types of ISO 32000-2, 7.5.8.3.</summary>
internal enum XrefEntryKind
{
    /// <summary>Deleted or never used.</summary>
    Free,

    /// <summary>At an offset of the file.</summary>
    InFile,

    /// <summary>Inside an object stream.</summary>
    InStream,
}
