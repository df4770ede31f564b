using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>The annotations of a page that are shown (decision 0001, rule 3, and decision 0002).</summary>
internal static class AnnotationAppearances
{
    private const int MaxAnnotations = 100_000;
    private const int HiddenOrNoView = 2 | 32;

    private static readonly HashSet<string> NotShown = new(StringComparer.Ordinal)
    {
        "Link", "Popup", "Text", "FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D", "Redact", "TrapNet",
        "PrinterMark",
    };

    public static IEnumerable<ShownAnnotation> Of(PdfFile file, Page page)
    {
        foreach (var item in file.Array(page.Dictionary.Find("Annots"))?.Items.Take(MaxAnnotations) ?? [])
        {
            if (file.Resolve(item) is not PdfDictionary annotation || !IsShown(file, annotation))
            {
                continue;
            }

            var box = file.Numbers(annotation.Find("Rect")) is { Length: >= 4 } corners ? PageBox.FromNumbers(corners) : default;
            var field = new FormField(file, annotation);
            if (box is { Width: > 0, Height: > 0 } && field.IsBuilt(box.Height))
            {
                yield return new ShownAnnotation(null, Matrix.Identity, field.Text(box.Height), box, annotation);
            }
            else if (NormalAppearance(file, annotation) is { } form)
            {
                yield return new ShownAnnotation(form, Placement(file, form, annotation), "", box, annotation);
            }
        }
    }

    private static bool IsShown(PdfFile file, PdfDictionary annotation) =>
        (file.Integer(annotation.Find("F"), 0) & HiddenOrNoView) == 0
        && !NotShown.Contains(file.Name(annotation.Find("Subtype")) ?? "");

    private static PdfStream? NormalAppearance(PdfFile file, PdfDictionary annotation)
    {
        var normal = file.Resolve(file.Dictionary(annotation.Find("AP"))?.Find("N"));
        return normal switch
        {
            PdfStream stream => stream,
            PdfDictionary states when file.Name(annotation.Find("AS")) is { } state => file.Stream(states.Find(state)),
            _ => null,
        };
    }

    /// <summary>Maps the transformed bounding box of the form onto the rectangle (ISO 32000-1, 12.5.5).</summary>
    private static Matrix Placement(PdfFile file, PdfStream form, PdfDictionary annotation)
    {
        var matrix = Matrix.FromNumbers(file.Numbers(form.Dictionary.Find("Matrix")));
        if (file.Numbers(form.Dictionary.Find("BBox")) is not { Length: >= 4 } box
            || file.Numbers(annotation.Find("Rect")) is not { Length: >= 4 } rectangle)
        {
            return Matrix.Identity;
        }

        var target = PageBox.FromNumbers(rectangle);
        var source = Bounds(matrix, PageBox.FromNumbers(box));
        var scaleX = source.Width > 0 ? target.Width / source.Width : 1;
        var scaleY = source.Height > 0 ? target.Height / source.Height : 1;
        return new Matrix(
            scaleX, 0, 0, scaleY, target.Left - (source.Left * scaleX), target.Bottom - (source.Bottom * scaleY));
    }

    private static PageBox Bounds(in Matrix matrix, PageBox box)
    {
        (double X, double Y)[] corners =
        [
            matrix.Apply(box.Left, box.Bottom), matrix.Apply(box.Right, box.Bottom),
            matrix.Apply(box.Left, box.Top), matrix.Apply(box.Right, box.Top),
        ];
        return new PageBox(
            corners.Min(corner => corner.X), corners.Min(corner => corner.Y),
            corners.Max(corner => corner.X), corners.Max(corner => corner.Y));
    }
}
