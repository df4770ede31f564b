using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>The child's side of the pipe: reads one request, does it, answers, and is done.</summary>
public static class EngineHost
{
    // A request holds at most an original, its output and a report; intake refuses larger files long before.
    private const long MostRequestBytes = 1L << 30;

    /// <summary>Serves one request.</summary>
    /// <param name="input">Standard input of the child.</param>
    /// <param name="output">Standard output of the child.</param>
    public static async Task ServeAsync(Stream input, Stream output)
    {
        var answers = new FrameStream(output, long.MaxValue);
        var request = await EngineMessage.ReadAsync(new FrameStream(input, MostRequestBytes), _ => { }, CancellationToken.None);
        var answer = Answer(request, new ProgressFrames(answers));
        await answer.WriteAsync(answers, CancellationToken.None);
    }

    // Process border: whatever a document does to the engine becomes a reason code here, and no message leaves the sandbox,
    // because a message may quote the document.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private static EngineMessage Answer(EngineMessage request, IProgress<EngineProgress> progress)
    {
        try
        {
            var header = JsonSerializer.Deserialize(request.Header.Span, EngineJson.Default.EngineRequest)
                ?? throw new InvalidDataException("The request is empty.");
            return DocumentEngine.Run(header, request.Parts, progress);
        }
        catch (OutOfMemoryException)
        {
            return Message(EngineAnswer.Refused(RefusalReason.MemoryLimit));
        }
        catch (Exception)
        {
            return Message(EngineAnswer.Refused(RefusalReason.InternalError));
        }
    }

    internal static EngineMessage Message(EngineAnswer answer, params ReadOnlyMemory<byte>[] parts)
    {
        var complete = answer with { PeakBytes = PeakMemory.Bytes() };
        return new EngineMessage(JsonSerializer.SerializeToUtf8Bytes(complete, EngineJson.Default.EngineAnswer), parts);
    }
}
