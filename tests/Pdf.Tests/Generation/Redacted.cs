using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Tests.Generation;

/// <summary>A file before and after some of its text was removed.</summary>
internal sealed class Redacted
{
    private Redacted(byte[] pdf, PdfFile input, RewriteResult result)
    {
        Input = pdf;
        Result = result;
        Before = PdfReading.Read(input).Pages;
        Output = PdfFile.Open(result.Bytes.ShouldNotBeNull()).File.ShouldNotBeNull();
        After = PdfReading.Read(Output).Pages;
    }

    public byte[] Input { get; }

    public RewriteResult Result { get; }

    public PdfFile Output { get; }

    public IReadOnlyList<PdfReadPage> Before { get; }

    public IReadOnlyList<PdfReadPage> After { get; }

    /// <summary>The output's decoded streams, one after the other.</summary>
    public string Streams => string.Join('\n', Output.ObjectNumbers
        .Select(number => Output.Resolve(new PdfReference(number, 0)))
        .OfType<PdfStream>()
        .Select(stream => Encoding.Latin1.GetString(Output.Decode(stream).ShouldNotBeNull().Span)));

    /// <summary>Rewrites with an empty plan.</summary>
    public static Redacted Nothing(byte[] pdf) => With(pdf, RemovalPlan.Empty);

    /// <summary>Removes every occurrence of <paramref name="secret"/> in the order of painting.</summary>
    public static Redacted Text(byte[] pdf, string secret, string? label = null)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        return With(pdf, new(PdfReading.Read(file).Pages.Select(page => Removal(page, secret, label))));
    }

    /// <summary>Applies a plan.</summary>
    public static Redacted With(byte[] pdf, RemovalPlan plan)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        return new(pdf, file, PdfRedaction.Rewrite(file, plan));
    }

    /// <summary>Fails unless the output shows exactly the glyphs that were not removed, where they stood.</summary>
    public void ShouldKeepTheRestInPlace()
    {
        for (var i = 0; i < Before.Count; i++)
        {
            var gone = Result.Removed.Where(range => range.Page == Before[i].Number).ToList();
            var kept = Before[i].Glyphs.Where(glyph => !gone.Exists(range => glyph.Ordinal >= range.Glyphs.First && glyph.Ordinal <= range.Glyphs.Last)).ToList();
            var shown = After[i].Glyphs.Take(kept.Count).ToList();
            shown.Select(glyph => glyph.Text).ShouldBe(kept.Select(glyph => glyph.Text));
            shown.Zip(kept).ShouldAllBe(pair => IsSamePlace(pair.First, pair.Second));
        }
    }

    /// <summary>The text of a page in the order of painting.</summary>
    public static string TextOf(PdfReadPage page) => string.Concat(page.Glyphs.Select(glyph => glyph.Text ?? "?"));

    private static bool IsSamePlace(PdfGlyph one, PdfGlyph other) =>
        Math.Abs(one.Baseline.X - other.Baseline.X) <= 0.01 && Math.Abs(one.Baseline.Y - other.Baseline.Y) <= 0.01
        && Math.Abs(one.Quad.Centre.X - other.Quad.Centre.X) <= 0.01 && Math.Abs(one.Quad.Centre.Y - other.Quad.Centre.Y) <= 0.01;

    private static PageRemoval Removal(PdfReadPage page, string secret, string? label)
    {
        var text = TextOf(page);
        List<OrdinalRange> ranges = [];
        for (var at = text.IndexOf(secret, StringComparison.Ordinal); at >= 0; at = text.IndexOf(secret, at + 1, StringComparison.Ordinal))
        {
            ranges.Add(new(at, at + secret.Length - 1));
        }

        return new(page.Number, ranges, [], label is null ? [] : [.. ranges.Select(range => new RemovalMark(label, [range]))]);
    }
}
