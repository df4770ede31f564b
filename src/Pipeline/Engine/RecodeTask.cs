using Clona.Pdf.Files;
using Clona.Pdf.Recoding;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Writes pictures of a PDF anew whose samples another program has decoded.</summary>
internal static class RecodeTask
{
    /// <summary>Parts: the document, then the samples of each picture of the request.</summary>
    public static EngineMessage Run(EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts) =>
        request.CodedNeeds is { } needs && parts.Count == 1 + needs.Count && PdfFile.Open(parts[0]).File is { } file
        && CodedPictures.Write(parts[0], file, [.. needs.Select((need, index) => (need.Number, parts[1 + index]))]) is { } written
        && PdfFile.Open(written.Document).File is { WasRebuilt: false }
            ? EngineHost.Message(new EngineAnswer { KeptPictures = written.Kept }, written.Document)
            : EngineHost.Message(EngineAnswer.Refused(RefusalReason.UndecodableContent));
}
