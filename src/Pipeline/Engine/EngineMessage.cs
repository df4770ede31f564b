namespace Clona.Pipeline.Engine;

/// <summary>A request or an answer: a JSON header and, in a fixed order named by the header, the parts.</summary>
/// <param name="Header">UTF-8 JSON.</param>
/// <param name="Parts">Raw bytes of documents and texts.</param>
internal sealed record EngineMessage(ReadOnlyMemory<byte> Header, IReadOnlyList<ReadOnlyMemory<byte>> Parts)
{
    /// <summary>Writes the whole message.</summary>
    public async Task WriteAsync(FrameStream frames, CancellationToken cancellationToken)
    {
        await frames.WriteAsync(FrameKind.Header, Header, cancellationToken);
        foreach (var part in Parts)
        {
            await frames.WriteAsync(FrameKind.Part, part, cancellationToken);
        }

        await frames.WriteAsync(FrameKind.End, ReadOnlyMemory<byte>.Empty, cancellationToken);
    }

    /// <summary>Reads a whole message; progress frames before and between its parts go to <paramref name="onProgress"/>.</summary>
    /// <exception cref="EndOfStreamException">The other side closed the pipe.</exception>
    /// <exception cref="InvalidDataException">The message is malformed or too long.</exception>
    public static async Task<EngineMessage> ReadAsync(
        FrameStream frames, Action<byte[]> onProgress, CancellationToken cancellationToken)
    {
        byte[]? header = null;
        var parts = new List<ReadOnlyMemory<byte>>();
        while (true)
        {
            var (kind, payload) = await frames.ReadAsync(cancellationToken);
            switch (kind)
            {
                case FrameKind.Progress:
                    onProgress(payload);
                    break;
                case FrameKind.Header when header is null:
                    header = payload;
                    break;
                case FrameKind.Part when header is not null:
                    parts.Add(payload);
                    break;
                case FrameKind.End when header is not null:
                    return new EngineMessage(header, parts);
                default:
                    throw new InvalidDataException("A message is malformed.");
            }
        }
    }
}
