using System.Globalization;
using System.Text;

namespace Clona.Worker.Tests.Documents;

/// <summary>A sound PDF of one or more pages with invented personal data in an invented letter.</summary>
internal static class SmallPdf
{
    /// <summary>A value that every document holds and that must not turn up anywhere else; invented.</summary>
    public const string Canary = "705718/1043";

    private static readonly string[] Lines =
    [
        "Zadost o povoleni stavby", "Zadatel: pan Vzorek, rodne cislo " + Canary, "E-mail: kanarek.zluty@posta.example.cz",
        "Predmetem zadosti je stavba garaze na pozemku obce.",
    ];

    /// <summary>The bytes; two documents with another <paramref name="number"/> differ.</summary>
    public static byte[] Bytes(int number = 1, int pages = 1)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(page => $"{4 + (2 * page)} 0 R"))}] /Count {pages} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        for (var page = 0; page < pages; page++)
        {
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + (2 * page)} 0 R "
                + "/Resources << /Font << /F1 3 0 R >> >> >>");
            var content = Content(number, page);
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Assemble(objects);
    }

    private static string Content(int number, int page)
    {
        var content = new StringBuilder("BT /F1 12 Tf 14 TL 50 780 Td\n");
        foreach (var line in Lines.Append(string.Create(CultureInfo.InvariantCulture, $"Cislo jednaci {number}, strana {page + 1}.")))
        {
            content.Append(CultureInfo.InvariantCulture, $"({line}) Tj T*\n");
        }

        return content.Append("ET").ToString();
    }

    private static byte[] Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var number = 1; number <= objects.Count; number++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Root 1 0 R /Size {objects.Count + 1} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
