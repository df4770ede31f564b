using System.Diagnostics.CodeAnalysis;
using Clona.Pdf.Marks;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Removal;
using Clona.Pdf.Writing;

namespace Clona.Pdf;

/// <summary>The document without what was removed, or the reason why there is none.</summary>
public sealed record RewriteResult
{
    /// <summary>Whether the document was rewritten.</summary>
    [MemberNotNullWhen(true, nameof(Bytes))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRewritten => Bytes is not null;

    /// <summary>The output file, or null.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; internal init; }

    /// <summary>The glyphs that the output lacks, by page and ordinal of the input, ascending.</summary>
    public IReadOnlyList<RemovedRange> Removed { get; internal init; } = [];

    /// <summary>The image placements that the output lacks, by page and index of the input, ascending.</summary>
    public IReadOnlyList<RemovedImage> RemovedImages { get; internal init; } = [];

    /// <summary>What an earlier editor had hidden, by page; the output does not hold it any more.</summary>
    public ILookup<int, OldRedaction> OldRedactions { get; internal init; } = Array.Empty<OldRedaction>().ToLookup(_ => 0);

    /// <summary>The boxes painted over removed content.</summary>
    public IReadOnlyList<PaintedMark> Marks { get; internal init; } = [];

    /// <summary>What else the output lacks.</summary>
    public RewriteCensus Census { get; internal init; } = new();

    /// <summary>Images, font programs and profiles that could not be carried over although a page shows them.</summary>
    public IReadOnlyDictionary<DroppedPart, int> Dropped { get; internal init; } = new Dictionary<DroppedPart, int>();

    /// <summary>Why there is no output, or null.</summary>
    public RewriteRefusal? Refusal { get; internal init; }
}
