using System.Globalization;
using System.Text;

namespace Clona.Worker.Tests.Batch;

/// <summary>Made-up minutes of a made-up council: five pages of about thirty lines, each document with names and numbers of its own.</summary>
internal static class Minutes
{
    private const int Pages = 5;
    private const int LinesOfPage = 34;

    private static readonly string[] First = ["Jana", "Petr", "Marie", "Tomas", "Eva", "Karel", "Lenka", "Josef", "Hana", "Pavel"];
    private static readonly string[] Last = ["Vzorkova", "Kralik", "Sedlackova", "Mlynar", "Havlova", "Ryba", "Stolarova", "Zima", "Lipova", "Holub"];

    private static readonly string[] Sentences =
    [
        "Zastupitelstvo projednalo rozpocet obce na pristi rok a vzalo na vedomi zpravu starosty.",
        "Rada doporucila opravu chodniku u skoly; prace zacnou na jare.",
        "Diskuse se tykala zimni udrzby, osvetleni a svozu odpadu.",
        "Hlasovani: pro 7, proti 0, zdrzel se 1. Usneseni bylo prijato.",
        "Financni vybor predlozil zapis z kontroly prispevkove organizace.",
    ];

    /// <summary>The bytes of document <paramref name="number"/>; the same number gives the same bytes.</summary>
    public static byte[] Pdf(int number)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(0, Pages).Select(page => $"{4 + (2 * page)} 0 R"))}] /Count {Pages} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        var random = new Random(number);
        for (var page = 1; page <= Pages; page++)
        {
            var content = Content(random, number, page);
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {3 + (2 * page)} 0 R "
                + "/Resources << /Font << /F1 3 0 R >> >> >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Assemble(objects);
    }

    private static string Content(Random random, int number, int page)
    {
        var content = new StringBuilder("BT /F1 10 Tf 22 TL 50 800 Td\n");
        Line(content, string.Create(CultureInfo.InvariantCulture, $"Zapis ze zasedani zastupitelstva obce Vzorov c. {number}, strana {page}"));
        for (var line = 1; line < LinesOfPage; line++)
        {
            Line(content, line % 6 == 0 ? Personal(random) : Sentences[random.Next(Sentences.Length)]);
        }

        return content.Append("ET").ToString();
    }

    private static string Personal(Random random)
    {
        var name = $"{First[random.Next(First.Length)]} {Last[random.Next(Last.Length)]}";
        return random.Next(3) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"Zadost podala pani {name}, bytem Vzorov {random.Next(1, 400)}, tel. 60{random.Next(1000000, 9999999)}."),
            1 => string.Create(CultureInfo.InvariantCulture, $"Kupujici {name}, narozen {random.Next(1, 28)}. {random.Next(1, 12)}. 19{random.Next(50, 99)}, ucet 19-{random.Next(100000, 999999)}/0100."),
            _ => string.Create(CultureInfo.InvariantCulture, $"Podnet: pan {name}, e-mail obcan{random.Next(1, 999)}@posta.example.cz."),
        };
    }

    private static void Line(StringBuilder content, string text) => content.Append('(').Append(text).Append(") Tj T*\n");

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
