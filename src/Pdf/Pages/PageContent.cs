namespace Clona.Pdf.Pages;

/// <summary>The content of a page, its members joined.</summary>
/// <param name="Bytes">The decoded members with a line feed between them.</param>
/// <param name="UndecodableMembers">How many members are missing because they could not be decoded.</param>
internal sealed record PageContent(ReadOnlyMemory<byte> Bytes, int UndecodableMembers);
