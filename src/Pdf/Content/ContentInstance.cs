using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>
/// One execution of a content stream on a page: the page's own, a form's, or an annotation appearance's.
/// </summary>
internal sealed class ContentInstance
{
    private readonly Dictionary<int, int> children = [];
    private readonly HashSet<int> droppedObjects = [];

    /// <summary>Number on its page, from 0, in the order in which execution began.</summary>
    public required int Id { get; init; }

    /// <summary>The instance that painted this one; null for the page's content and for appearances.</summary>
    public int? Parent { get; init; }

    /// <summary>The form; null for the page's own content.</summary>
    public required PdfStream? Form { get; init; }

    /// <summary>The decoded bytes.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What names in the content mean.</summary>
    public required ResourceScope Resources { get; init; }

    /// <summary>For an annotation's appearance: what is concatenated before it is painted.</summary>
    public PdfMatrix? Placement { get; init; }

    /// <summary>Whether all of it belongs to a hidden layer.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The instance started by the operation, or null.</summary>
    public int? ChildAt(int operation) => children.TryGetValue(operation, out var child) ? child : null;

    /// <summary>Whether a <c>Do</c> of it painted nothing.</summary>
    public bool HasDroppedObjects => droppedObjects.Count > 0;

    /// <summary>
    /// Whether the <c>Do</c> at <paramref name="operation"/> paints nothing: no such object, a cycle, too deep.
    /// </summary>
    public bool IsDropped(int operation) => droppedObjects.Contains(operation);

    /// <summary>Notes that the <c>Do</c> at <paramref name="operation"/> started <paramref name="child"/>.</summary>
    internal void AddChild(int operation, int child) => children[operation] = child;

    /// <summary>Notes that the <c>Do</c> at <paramref name="operation"/> paints nothing.</summary>
    internal void Drop(int operation) => droppedObjects.Add(operation);
}
