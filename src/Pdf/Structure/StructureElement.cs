using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>An element of the structure tree.</summary>
/// <param name="parent">The element around it; null at the top.</param>
/// <param name="type">A standard type.</param>
/// <param name="source">What the input says of it; nothing of it is written unread.</param>
internal sealed class StructureElement(StructureElement? parent, string type, PdfDictionary source) : StructureNode(parent)
{
    private static readonly string[] Texts = ["ActualText", "Alt", "E", "T"];

    /// <summary>The standard type.</summary>
    public string Type => type;

    /// <summary>The element as the input has it.</summary>
    public PdfDictionary Source => source;

    /// <summary>Its kids in reading order.</summary>
    public List<StructureNode> Kids { get; } = [];

    /// <summary>Whether something belongs to it that is no element, also what the output lacks.</summary>
    public bool HadContent { get; set; }

    /// <summary>Whether the output has it.</summary>
    public bool IsKept { get; set; }

    /// <summary>Whether something that belonged to it, or to an element in it, is gone.</summary>
    public bool HasLost { get; set; }

    /// <summary>What the output says of it besides its place.</summary>
    public List<KeyValuePair<string, PdfObject>> Entries { get; } = [];

    /// <summary>Its name in the output, by which cells name their headers; null where none does.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the text of its content has to be known: it, or an element around it, says a text of its own.</summary>
    public bool NeedsText { get; } = parent?.NeedsText == true || Texts.Any(key => source[key] is not null);
}
