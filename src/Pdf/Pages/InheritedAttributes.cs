using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Pages;

/// <summary>The attributes that pages take over from the nodes above them (ISO 32000-2, table 31).</summary>
internal sealed record InheritedAttributes(
    PdfObject? Resources, PdfObject? MediaBox, PdfObject? CropBox, PdfObject? Rotate)
{
    // What all readers take where a page has no size: letter paper.
    private static readonly PdfRectangle DefaultMediaBox = new(0, 0, 612, 792);

    private static readonly PdfDictionary NoResources = new();

    /// <summary>Nothing inherited.</summary>
    public static InheritedAttributes None { get; } = new(null, null, null, null);

    /// <summary>These attributes with the ones that a node has of its own.</summary>
    public InheritedAttributes OverriddenBy(PdfDictionary node) => new(
        node["Resources"] ?? Resources,
        node["MediaBox"] ?? MediaBox,
        node["CropBox"] ?? CropBox,
        node["Rotate"] ?? Rotate);

    /// <summary>The page that has these attributes.</summary>
    public PdfPage ToPage(PdfDictionary dictionary, int number, IObjectSource source)
    {
        var mediaBox = Rectangles.Read(MediaBox, source) ?? DefaultMediaBox;
        var cropBox = Rectangles.Read(CropBox, source) is { } crop ? Rectangles.Intersection(crop, mediaBox) : null;
        return new()
        {
            Number = number,
            Dictionary = dictionary,
            Resources = source.Resolve(Resources) as PdfDictionary ?? NoResources,
            MediaBox = mediaBox,
            CropBox = cropBox ?? mediaBox,
            Rotate = source.Resolve(Rotate) is PdfNumber turn ? NormalTurn(turn.ToInt32()) : 0,
            UserUnit = source.Resolve(dictionary["UserUnit"]) is PdfNumber { Value: > 0 and < 1e6 } unit
                ? unit.Value
                : 1,
        };
    }

    private static int NormalTurn(int degrees)
    {
        var quarters = (int)Math.Round(degrees / 90.0, MidpointRounding.AwayFromZero) % 4;
        return (quarters < 0 ? quarters + 4 : quarters) * 90;
    }
}
