namespace Clona.Web.Documents;

/// <summary>One part of an upload as it arrives: a field, or a file.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Value">Value of a plain field; null for a file.</param>
/// <param name="FileName">Name of the file without folders; null for a plain field, empty where none was chosen.</param>
/// <param name="Content">Bytes of the file.</param>
/// <param name="Refusal">What is wrong with it; null where nothing is.</param>
public sealed record UploadPart(
    string Field, string? Value, string? FileName, ReadOnlyMemory<byte> Content, UploadRefusal? Refusal = null)
{
    /// <summary>Whether it is a file that somebody chose.</summary>
    public bool IsChosenFile => !string.IsNullOrEmpty(FileName);

    /// <summary>The field's name; the file's name may hold a personal datum.</summary>
    public override string ToString() => Field;
}
