using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>Writes the file of a canary byte by byte; nothing of it comes from the code under test.</summary>
internal static class CanaryFile
{
    private const string StreamWord = " stream ";

    /// <summary>The file.</summary>
    public static byte[] Write(Canary canary)
    {
        var sheet = canary.Sheet;
        var file = new RawFile(canary.Spelling == Spelling.ObjectStream, Fill(canary, sheet.Trailer));
        file.Add(Fill(canary, $"<< /Type /Catalog /Pages 2 0 R {sheet.Catalogue} >>"));
        var count = sheet.Kids.Count(letter => letter == 'R').ToString(CultureInfo.InvariantCulture);
        file.Add($"<< /Type /Pages /Count {count} /Kids [{sheet.Kids}] >>");
        file.Add(Fill(canary, $"<< /Type /Page /Parent 2 0 R {sheet.Page} /Contents {sheet.Contents} /Resources << {sheet.Fonts} {sheet.Resources} >> >>"));
        Add(file, canary, $"<< >> stream BT /F1 12 Tf 300 30 Td (Slovo) Tj ET {sheet.Content}");
        foreach (var item in CanaryFonts.Objects)
        {
            Add(file, canary, item);
        }

        foreach (var item in sheet.Objects)
        {
            Add(file, canary, item);
        }

        var bytes = file.ToBytes();
        return sheet.Tamper is { } tamper ? tamper(bytes, CanarySpelling.Bytes(canary)) : bytes;
    }

    private static void Add(RawFile file, Canary canary, string item)
    {
        var split = item.IndexOf(StreamWord, StringComparison.Ordinal);
        if (split < 0)
        {
            file.Add(Fill(canary, item));
            return;
        }

        var head = Fill(canary, item[..split].Trim())[..^2];
        var body = item[(split + StreamWord.Length)..];
        var data = Encoding.Latin1.GetBytes(Fill(canary, body));
        var holdsCanary = new[] { "{T}", "{SHOW}", "{C}", "{A}", "{X}", "{XX}", "{U}" }.Any(mark => body.Contains(mark, StringComparison.Ordinal));
        var (encoded, filter) = holdsCanary && !head.Contains("/Filter", StringComparison.Ordinal)
            ? CanaryFilters.Encode(canary.Spelling, data)
            : (data, string.Empty);
        file.AddStream(head + filter, encoded);
    }

    private static string Fill(Canary canary, string part)
    {
        var half = canary.Value.Length / 2;
        return part.Replace("{R}", "/Font << /F1 5 0 R /F2 6 0 R /F3 9 0 R >>", StringComparison.Ordinal)
            .Replace("{S}", CanarySpelling.String(canary), StringComparison.Ordinal)
            .Replace("{N}", CanarySpelling.Name(canary), StringComparison.Ordinal)
            .Replace("{T}", Encoding.Latin1.GetString(CanarySpelling.Bytes(canary)), StringComparison.Ordinal)
            .Replace("{C}", CanarySpelling.Codes(canary), StringComparison.Ordinal)
            .Replace("{SHOW}", CanarySpelling.Show(canary), StringComparison.Ordinal)
            .Replace("{A}", canary.Value[..half], StringComparison.Ordinal)
            .Replace("{B}", canary.Value[half..], StringComparison.Ordinal)
            .Replace("{LEN}", CanarySpelling.Bytes(canary).Length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{U}", "<" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(canary.Value)) + ">", StringComparison.Ordinal)
            .Replace("{X}", "100" + canary.Figure, StringComparison.Ordinal)
            .Replace("{XX}", "0" + canary.Figure, StringComparison.Ordinal);
    }
}
