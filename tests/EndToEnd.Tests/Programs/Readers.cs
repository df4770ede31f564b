namespace Clona.EndToEnd.Tests.Programs;

/// <summary>Independent programs that show what a PDF still holds.</summary>
internal static class Readers
{
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\f'];

    /// <summary>In the order of the content: a mark, painted last, then stands at the end and not between two cells.</summary>
    public static string Poppler(string pdf) => ExternalProgram.Run("pdftotext", ["-q", "-raw", pdf, "-"]).Output;

    public static string MuPdf(string pdf) => ExternalProgram.Run("mutool", ["draw", "-q", "-F", "txt", pdf]).Output;

    /// <summary>The file with every stream decoded, as Latin-1 text.</summary>
    public static string Qdf(string pdf)
    {
        var decoded = Path.Join(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        try
        {
            ExternalProgram.Run("qpdf", ["--qdf", "--object-streams=disable", pdf, decoded]);
            return System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(decoded));
        }
        finally
        {
            File.Delete(decoded);
        }
    }

    public static string[] Words(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
