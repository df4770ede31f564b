using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;
using Clona.Pdf.Structure;

namespace Clona.Pdf.Marks;

/// <summary>
/// Paints marks: a light box with a thin border over what was removed, and in it the label as real text.
/// </summary>
/// <remarks>Serves one document: it remembers which letters the mark font needs.</remarks>
internal sealed class MarkPainter
{
    private const double Fill = 0.94;
    private const double Border = 0.55;
    private const double Ink = 0.15;
    private const double BorderWidth = 0.3;
    private const double Margin = 0.6;
    private const double LargestSize = 11;
    private const double SmallestSize = 0.5;
    private const double SmallestScale = 0.6;
    private const double ShareOfHeight = 0.85;

    private readonly HashSet<byte> codes = [];
    private readonly List<PaintedMark> painted = [];

    /// <summary>The codes of the mark font that were shown.</summary>
    public IReadOnlySet<byte> Codes => codes;

    /// <summary>The boxes that were painted, in order.</summary>
    public IReadOnlyList<PaintedMark> Painted => painted;

    /// <summary>The operations that paint <paramref name="marks"/> on top of the page.</summary>
    public ReadOnlyMemory<byte> Paint(
        int pageNumber, IReadOnlyList<RemovalMark> marks, ExecutedPage page, RemovalSelection selection, PageStructure? structure = null)
    {
        var writer = new ContentWriter();
        var layout = new MarkLayout(page.Glyphs, selection.Removes, selection.Spacing);
        foreach (var mark in marks)
        {
            var boxes = layout.BoxesOf(mark.Glyphs).Concat(ImageBox(mark, page)).Concat(AreaBox(mark)).ToList();
            var labelled = boxes.Count == 0
                ? -1
                : boxes.FindIndex(box => box.Length == boxes.Max(other => other.Length));
            for (var i = 0; i < boxes.Count; i++)
            {
                var label = i == labelled ? mark.Label : string.Empty;
                PaintBox(writer, boxes[i], label, structure is null ? null : () => structure.Label(mark, label));
                painted.Add(new(pageNumber, boxes[i].Quad, label));
            }
        }

        return writer.Bytes;
    }

    private static IEnumerable<MarkBox> ImageBox(RemovalMark mark, ExecutedPage page)
    {
        if (mark.Image is { } index && index >= 0 && index < page.Images.Count)
        {
            var bounds = page.Images[index].Quad.Bounds;
            yield return new(new(bounds.Left, bounds.Bottom), new(1, 0), new(0, 1), bounds.Width, bounds.Height);
        }
    }

    private static IEnumerable<MarkBox> AreaBox(RemovalMark mark)
    {
        if (mark.Area is { } area)
        {
            var (length, along) = Side(area.Origin, area.EndOfBaseline);
            var (height, up) = Side(area.Origin, area.StartOfTop);
            yield return new(area.Origin, along, up, length, height);
        }
    }

    private static (double Length, PdfPoint Direction) Side(PdfPoint from, PdfPoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return (length, new(x / length, y / length));
    }

    private void PaintBox(ContentWriter writer, MarkBox box, string label, Func<MarkedTag?>? tag)
    {
        if (tag is not null)
        {
            writer.Begin(MarkedTag.Artifact);
        }

        writer.Operator(ContentOperator.SaveState).Matrix(box.Transform).Operator(ContentOperator.ConcatMatrix);
        writer.Operand(Fill).Operator(ContentOperator.FillGray).Operand(Border).Operator(ContentOperator.StrokeGray);
        writer.Operand(BorderWidth).Operator(ContentOperator.LineWidth);
        var inset = Math.Min(BorderWidth / 2, Math.Min(box.Length, box.Height) / 4);
        writer.Operand(Rounded(inset)).Operand(Rounded(inset)).Operand(Rounded(box.Length - (2 * inset)))
            .Operand(Rounded(box.Height - (2 * inset)))
            .Operator(ContentOperator.Rectangle).Operator(ContentOperator.FillStroke);
        if (tag is not null)
        {
            writer.Operator(ContentOperator.EndMarkedContent);
        }

        if (label.Length > 0)
        {
            PaintLabel(writer, box, label, tag?.Invoke());
        }

        writer.Operator(ContentOperator.RestoreState);
    }

    private void PaintLabel(ContentWriter writer, MarkBox box, string label, MarkedTag? tag)
    {
        if (tag is not null)
        {
            writer.Begin(tag);
        }

        var text = MarkFont.Encode(label);
        codes.UnionWith(text);
        var room = Math.Max(box.Length - (2 * Math.Min(Margin, box.Length / 10)), SmallestSize);
        var natural = MarkFont.WidthOf(label);
        var extent = MarkFont.Top + MarkFont.Depth;
        var size = Math.Min(LargestSize, ShareOfHeight * box.Height / extent);
        var scale = Math.Min(1, room / (natural * size));
        if (scale < SmallestScale)
        {
            scale = SmallestScale;
            size = Math.Max(room / (natural * scale), SmallestSize);
        }

        var x = (box.Length - (natural * size * scale)) / 2;
        var y = ((box.Height - (extent * size)) / 2) + (MarkFont.Depth * size);
        writer.Operand(Ink).Operator(ContentOperator.FillGray).Operand(Ink).Operator(ContentOperator.StrokeGray);
        writer.Operator(ContentOperator.BeginText).Name(MarkFont.Name).Operand(Rounded(size))
            .Operator(ContentOperator.SelectFont);
        writer.Operand(Rounded(scale * 100)).Operator(ContentOperator.HorizontalScaling);
        writer.Operand(Rounded(x)).Operand(Rounded(y)).Operator(ContentOperator.MoveText);
        writer.Operand(new PdfString(text)).Operator(ContentOperator.ShowText).Operator(ContentOperator.EndText);
        if (tag is not null)
        {
            writer.Operator(ContentOperator.EndMarkedContent);
        }
    }

    private static double Rounded(double value) => Math.Round(value, 3);
}
