using System.Globalization;
using System.Text;
using Clona.EndToEnd.Tests.Documents;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Makes a PDF of one page whose font shows letters by their names and says something else about them.</summary>
internal static class LyingFont
{
    private const int FirstCode = 33;
    private const int Leading = 24;

    private static readonly Dictionary<char, string> Names = new()
    {
        ['á'] = "aacute",
        ['é'] = "eacute",
        ['í'] = "iacute",
        ['ř'] = "rcaron",
        ['š'] = "scaron",
        ['ů'] = "uring",
        ['ý'] = "yacute",
        ['č'] = "ccaron",
        ['ě'] = "ecaron",
        [' '] = "space",
        ['.'] = "period",
        [','] = "comma",
        ['/'] = "slash",
        ['+'] = "plus",
        [':'] = "colon",
    };

    private static readonly string[] Digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>The file.</summary>
    /// <param name="folder">Where it is written.</param>
    /// <param name="said">What a shown letter is said to be; null for a font without a map.</param>
    /// <param name="lines">The lines of the page; those that begin with an asterisk, which is not shown, are in the font, others in an honest one.</param>
    public static string Of(TemporaryFolder folder, Func<char, char>? said, params string[] lines)
    {
        var letters = string.Concat(lines).Replace("*", string.Empty, StringComparison.Ordinal).Distinct().ToList();
        var content = "BT " + string.Concat(lines.Select((line, row) => string.Create(
            CultureInfo.InvariantCulture, $"/{(line[0] == '*' ? "F" : "G")} 12 Tf 1 0 0 1 60 {760 - (row * Leading)} Tm <{Codes(letters, line.TrimStart('*'))}> Tj "))) + "ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R /G 7 0 R >> >> >>",
            Stream(content),
            Font(letters, said is null ? string.Empty : "/ToUnicode 6 0 R"),
            Stream(MapOf(letters, said ?? (letter => letter))),
            Font(letters, "/ToUnicode 8 0 R"),
            Stream(MapOf(letters, letter => letter)),
        ];
        var path = folder.File("dopis.pdf");
        File.WriteAllText(path, Written(objects), Encoding.Latin1);
        return path;
    }

    private static string Codes(List<char> letters, string text) => string.Concat(text.Select(letter => (FirstCode + letters.IndexOf(letter)).ToString("X2", CultureInfo.InvariantCulture)));

    private static string Font(List<char> letters, string map) =>
        $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [{FirstCode} {string.Concat(letters.Select(letter => $"/{NameOf(letter)} "))}] >> {map} >>";

    private static string NameOf(char letter) => char.IsAsciiDigit(letter) ? Digits[letter - '0'] : Names.GetValueOrDefault(letter, letter.ToString());

    private static string MapOf(List<char> letters, Func<char, char> said) =>
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
        + string.Create(CultureInfo.InvariantCulture, $"{letters.Count} beginbfchar ")
        + string.Concat(letters.Select((letter, i) => string.Create(CultureInfo.InvariantCulture, $"<{FirstCode + i:X2}> <{(int)said(letter):X4}> "))) + "endbfchar endcmap";

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Written(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        return file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
