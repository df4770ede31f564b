using System.Buffers;
using System.Collections.Frozen;
using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>Decides which annotations of a page are shown and places their appearances (ISO 32000-2, 12.5.5).</summary>
/// <remarks>
/// The rule is fixed in docs/decisions/0001-glyph-ordinals.md, number 3, and docs/decisions/0002-built-field-looks.md.
/// </remarks>
internal sealed class AnnotationReader(IObjectSource source, PdfDictionary? form)
{
    private const int Hidden = 2;
    private const int NoView = 32;
    private const int MostAnnotations = 100_000;

    // White space and the byte order mark of text strings, in any encoding.
    private static readonly SearchValues<byte> Blank = SearchValues.Create([0, 9, 10, 13, 32, 0xFE, 0xFF]);

    // Kinds that are only seen on a screen, or only make something happen.
    private static readonly FrozenSet<string> NeverShown = FrozenSet.ToFrozenSet(
    [
        "Link", "Popup", "Text", "FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D", "Redact", "TrapNet",
        "PrinterMark",
    ]);

    // Kinds that add information of their own, so that a reader would draw them from their other entries.
    private static readonly FrozenSet<string> DrawnByReaders = FrozenSet.ToFrozenSet(
        ["FreeText", "Stamp", "Ink", "Line", "Square", "Circle", "Polygon", "PolyLine", "Caret"]);

    private readonly ShapeAppearance shapes = new(source);
    private readonly FieldAppearance fields = new(form, source);
    private readonly ButtonAppearance buttons = new(form, source);

    /// <summary>Reads the annotations of <paramref name="page"/>.</summary>
    public PageAnnotations Read(PdfDictionary page)
    {
        List<PlacedAppearance> shown = [];
        AnnotationProblem? problem = null;
        var dropped = 0;
        foreach (var entry in (source.Resolve(page["Annots"]) as PdfArray ?? new PdfArray([])).Take(MostAnnotations))
        {
            if (source.Resolve(entry) is not PdfDictionary annotation || !IsShown(annotation))
            {
                dropped++;
            }
            else if (!IsEmptyRectangle(annotation) && fields.Builds(annotation))
            {
                AddBuilt(annotation, shown, ref problem);
            }
            else if ((Appearance(annotation) ?? buttons.Draw(annotation)) is { } appearance)
            {
                shown.Add(Place(annotation, appearance));
            }
            else if (Drawn(annotation) is { } drawn)
            {
                shown.Add(new(drawn, PdfMatrix.Identity, annotation["OC"], MustShow: false) { Annotation = annotation });
            }
            else
            {
                dropped++;
                problem ??= ProblemOfBare(annotation);
            }
        }

        return new(shown, dropped, problem);
    }

    private void AddBuilt(PdfDictionary annotation, List<PlacedAppearance> shown, ref AnnotationProblem? problem)
    {
        if (fields.Build(annotation, FormGeometry.RectangleOf(annotation["Rect"], source) ?? default) is { } built)
        {
            shown.Add(Place(annotation, built));
        }
        else
        {
            problem ??= AnnotationProblem.FormWithoutAppearance;
        }
    }

    private bool IsShown(PdfDictionary annotation) =>
        (Flags(annotation) & (Hidden | NoView)) == 0
            && !NeverShown.Contains(Name(annotation["Subtype"]) ?? string.Empty);

    private int Flags(PdfDictionary annotation) => (source.Resolve(annotation["F"]) as PdfNumber)?.ToInt32() ?? 0;

    private string? Name(PdfObject? value) => (source.Resolve(value) as PdfName)?.Value;

    private PdfStream? Appearance(PdfDictionary annotation)
    {
        var normal = source.Resolve((source.Resolve(annotation["AP"]) as PdfDictionary)?["N"]);
        return normal switch
        {
            PdfStream stream => stream,
            PdfDictionary states when Name(annotation["AS"]) is { } state => source.Resolve(states[state]) as PdfStream,
            _ => null,
        };
    }

    // A state without appearance shows nothing on purpose.
    private PdfStream? Drawn(PdfDictionary annotation) =>
        IsEmptyRectangle(annotation) || HasAppearanceStates(annotation) ? null : shapes.Draw(annotation);

    private PlacedAppearance Place(PdfDictionary annotation, PdfStream form)
    {
        var geometry = FormGeometry.Of(form.Dictionary, source);
        var target = FormGeometry.RectangleOf(annotation["Rect"], source) ?? default;
        var box = PathBounds.Around(geometry.Matrix, geometry.Box ?? default);
        var x = box.Width > 0 ? target.Width / box.Width : 1;
        var y = box.Height > 0 ? target.Height / box.Height : 1;
        var transform = new PdfMatrix(x, 0, 0, y, target.Left - (box.Left * x), target.Bottom - (box.Bottom * y));
        return new(form, transform, annotation["OC"], HasVisibleValue(annotation))
        {
            Annotation = annotation,
            IsField = Name(annotation["Subtype"]) == "Widget",
        };
    }

    private AnnotationProblem? ProblemOfBare(PdfDictionary annotation)
    {
        var kind = Name(annotation["Subtype"]) ?? string.Empty;
        if (IsEmptyRectangle(annotation))
        {
            return null;
        }

        return kind == "Widget" && HasVisibleValue(annotation) ? AnnotationProblem.FormWithoutAppearance
            : DrawnByReaders.Contains(kind) && !HasAppearanceStates(annotation)
                ? AnnotationProblem.AnnotationWithoutAppearance
            : null;
    }

    private bool IsEmptyRectangle(PdfDictionary annotation) =>
        (FormGeometry.RectangleOf(annotation["Rect"], source) ?? default) is { Width: 0 } or { Height: 0 };

    private bool HasAppearanceStates(PdfDictionary annotation) =>
        source.Resolve(annotation["AP"]) is PdfDictionary appearance
            && source.Resolve(appearance["N"]) is PdfDictionary;

    // Buttons show a value only through their states; text and choice fields would have to be set by the reader.
    private bool HasVisibleValue(PdfDictionary annotation) =>
        new FieldEntries(annotation, form, source) is { Type: "Tx" or "Ch" } field && field.Find("V") switch
        {
            PdfString text => text.Bytes.Span.ContainsAnyExcept(Blank),
            PdfName or PdfStream => true,
            PdfArray { Count: > 0 } => true,
            _ => false,
        };
}
