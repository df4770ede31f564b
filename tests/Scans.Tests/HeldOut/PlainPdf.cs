using System.Globalization;
using System.Text;

namespace Clona.Scans.Tests.HeldOut;

/// <summary>A page of A4 with printed lines as the bytes of a small PDF.</summary>
internal sealed class PlainPdf
{
    private const string Letters = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ–„“§…";

    private static readonly string[] Names =
    [
        "aacute", "ccaron", "dcaron", "eacute", "ecaron", "iacute", "ncaron", "oacute", "rcaron", "scaron", "tcaron", "uacute", "uring", "yacute", "zcaron",
        "Aacute", "Ccaron", "Dcaron", "Eacute", "Ecaron", "Iacute", "Ncaron", "Oacute", "Rcaron", "Scaron", "Tcaron", "Uacute", "Uring", "Yacute", "Zcaron",
        "endash", "quotedblbase", "quotedblleft", "section", "ellipsis",
    ];

    private readonly StringBuilder content = new();

    /// <summary>Sets a line.</summary>
    /// <param name="text">What it says; letters that Czech does not know are left out.</param>
    /// <param name="left">Millimetres from the left edge.</param>
    /// <param name="top">Millimetres from the upper edge to the foot of the letters.</param>
    /// <param name="size">Size in points.</param>
    /// <param name="font">Which of the three fonts: 0 Times, 1 Helvetica, 2 Helvetica bold.</param>
    public void Set(string text, double left, double top, double size, int font)
    {
        content.Append(CultureInfo.InvariantCulture, $"BT /F{font} {size} Tf {left * 72 / 25.4:0.##} {842 - (top * 72 / 25.4):0.##} Td <");
        foreach (var letter in text)
        {
            var own = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (own >= 0 || letter is >= ' ' and <= '~')
            {
                content.Append(CultureInfo.InvariantCulture, $"{(own >= 0 ? 128 + own : letter):X2}");
            }
        }

        content.Append("> Tj ET\n");
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        var encoding = "<< /Type /Encoding /Differences [128 /" + string.Join(" /", Names) + "] >>";
        var fonts = string.Join(' ', new[] { "Times-Roman", "Helvetica", "Helvetica-Bold" }
            .Select((name, i) => $"/F{i} << /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding {encoding} >>"));
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var body in new[]
        {
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << {fonts} >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}endstream",
        })
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append("xref\n0 5\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
