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

    private readonly Dictionary<int, TouchedPath> cuts = [];
    private readonly HashSet<int> skipped = [];
    private readonly Dictionary<int, ExecutedPage> masks = [];

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

    /// <summary>The state in which its execution began; null where it never did.</summary>
    public GraphicsState? Start { get; set; }

    /// <summary>Whether it is the look of a form field, or a part of one.</summary>
    public bool IsField { get; init; }

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

    /// <summary>Whether something of it has to go because of an area.</summary>
    public bool IsCut => cuts.Count + skipped.Count + masks.Count > 0;

    /// <summary>The soft masks it sets that reach into an area.</summary>
    public IEnumerable<ExecutedPage> Masks => masks.Values;

    /// <summary>The soft mask set by the operation, where it reaches into an area; else null.</summary>
    public ExecutedPage? MaskAt(int operation) => masks.GetValueOrDefault(operation);

    /// <summary>The path painted by the operation, where it reaches into an area; else null.</summary>
    public TouchedPath? CutAt(int operation) => cuts.GetValueOrDefault(operation);

    /// <summary>Whether the operation builds such a path, or paints a shading that reaches into an area.</summary>
    public bool Skips(int operation) => skipped.Contains(operation);

    /// <summary>Notes a path that reaches into an area.</summary>
    internal void AddCut(TouchedPath path)
    {
        cuts[path.Operation] = path;
        skipped.UnionWith(path.Construction);
    }

    /// <summary>Notes that the operation sets a soft mask that reaches into an area.</summary>
    internal void AddMask(int operation, ExecutedPage mask) => masks[operation] = mask;

    /// <summary>Notes a shading that reaches into an area.</summary>
    internal void DropShading(int operation) => skipped.Add(operation);

    /// <summary>Notes that the <c>Do</c> at <paramref name="operation"/> started <paramref name="child"/>.</summary>
    internal void AddChild(int operation, int child) => children[operation] = child;

    /// <summary>Notes that the <c>Do</c> at <paramref name="operation"/> paints nothing.</summary>
    internal void Drop(int operation) => droppedObjects.Add(operation);
}
