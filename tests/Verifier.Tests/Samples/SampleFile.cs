using System.Globalization;
using System.Text;

namespace Clona.Verifier.Tests.Samples;

/// <summary>A one-page file with one font of fixed width and a font for marks; every part can be replaced.</summary>
internal sealed class SampleFile
{
    /// <summary>Width of every glyph in thousandths of the font size.</summary>
    public const int GlyphWidth = 500;

    public string Content { get; set; } = "";

    /// <summary>Characters of the ToUnicode map of the text font; null: those of <see cref="Content"/>'s strings.</summary>
    public string Mapped { get; set; } = "";

    /// <summary>Characters that the text font has widths for; null: those of <see cref="Mapped"/>.</summary>
    public string? Measured { get; set; }

    public string MarkMapped { get; set; } = "";

    public string Catalog { get; set; } = "";

    public string Page { get; set; } = "";

    public string Resources { get; set; } = "";

    public string Font { get; set; } = "";

    public string Info { get; set; } = "/Producer (Clona)";

    public string Trailer { get; set; } = "";

    public string MapComment { get; set; } = "";

    public byte[]? RawContent { get; set; }

    /// <summary>More objects; called when the fixed ones stand, gives back entries for the page's resources.</summary>
    public Func<PdfWriter, string>? More { get; set; }

    public byte[] Build()
    {
        var writer = new PdfWriter();
        var catalog = writer.Add($"<< /Type /Catalog /Pages 2 0 R {Catalog} >>");
        writer.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        var page = writer.Add("");
        var content = RawContent is null ? writer.AddFlate("", Content) : writer.AddStream("", RawContent);
        var text = AddFont(writer, Mapped, Measured ?? Mapped, Font);
        var fonts = Content.Contains("/ClonaMark", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"/F1 {text} 0 R /ClonaMark {AddFont(writer, MarkMapped, MarkMapped, "")} 0 R")
            : string.Create(CultureInfo.InvariantCulture, $"/F1 {text} 0 R");
        var info = writer.Add($"<< {Info} >>");
        var more = More?.Invoke(writer) ?? "";
        writer.Set(page, string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R /Resources << /Font << {fonts} >> {Resources} {more} >> {Page} >>"));
        return writer.Build(string.Create(CultureInfo.InvariantCulture, $"/Root {catalog} 0 R /Info {info} 0 R {Trailer}"));
    }

    private int AddFont(PdfWriter writer, string mapped, string measured, string entries)
    {
        var map = new StringBuilder("begincmap\n1 begincodespacerange <00> <FF> endcodespacerange\n");
        map.Append(MapComment);
        var letters = mapped.Distinct().Order().ToArray();
        map.Append(CultureInfo.InvariantCulture, $"{letters.Length} beginbfchar\n");
        foreach (var letter in letters)
        {
            map.Append(CultureInfo.InvariantCulture, $"<{(int)letter:X2}> <{(int)letter:X4}>\n");
        }

        var number = writer.AddFlate("", map.Append("endbfchar\nendcmap").ToString());
        var widths = string.Join(' ', Enumerable.Range(32, 224).Select(code => measured.Contains((char)code, StringComparison.Ordinal) ? GlyphWidth : 0));
        return writer.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Font /Subtype /TrueType /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [{widths}] /ToUnicode {number} 0 R {entries} >>"));
    }
}
