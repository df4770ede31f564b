namespace Clona.Pdf.Files;

/// <summary>Where an object stands.</summary>
/// <param name="Kind">Which of the places.</param>
/// <param name="Place">Byte offset in the file, or number of the object stream.</param>
/// <param name="Index">Generation of an object in the file, or place within the object stream.</param>
internal readonly record struct XrefEntry(XrefEntryKind Kind, int Place, int Index);
