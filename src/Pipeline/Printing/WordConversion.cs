using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Printing;

/// <summary>Has LibreOffice bring documents of other and older word processors into the format in which they are redacted.</summary>
/// <remarks>
/// What comes out is read like any document that was handed in: cleaned by whitelist, searched, verified. A document is converted once
/// for as long as its bytes are held in memory by whoever works on it. Safe for use by several threads.
/// </remarks>
/// <param name="mode">How children are kept apart; nothing is converted outside bubblewrap, where there is no private folder.</param>
/// <param name="time">Clock of the limits.</param>
public sealed class WordConversion(SandboxMode mode, TimeProvider time)
{
    private readonly OfficeProgram program = new(mode, time);
    private readonly ConditionalWeakTable<byte[], byte[]> converted = [];

    /// <summary>The converted <paramref name="document"/>, or why there is none.</summary>
    /// <param name="type">What it is; <see cref="OfficeFormats.IsConverted"/>.</param>
    /// <param name="document">Its bytes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(byte[]? Document, RefusalReason? Refusal)> ConvertAsync(
        MediaType type, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        var holder = MemoryMarshal.TryGetArray(document, out var segment) && segment.Count == segment.Array!.Length ? segment.Array : null;
        if (holder is not null && converted.TryGetValue(holder, out var known))
        {
            return (known, null);
        }

        var (made, refusal) = await program.RunAsync(
            document, SourceOf(type), ("docx", "MS Word 2007 XML"), MediaType.Zip, RefusalReason.NotConvertible, cancellationToken);
        if (holder is not null && made is not null)
        {
            converted.AddOrUpdate(holder, made);
        }

        return (made, refusal);
    }

    private static (string Extension, string Filter) SourceOf(MediaType type) => type switch
    {
        MediaType.OldWord => ("doc", "MS Word 97"),
        MediaType.RichText => ("rtf", "Rich Text Format"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
