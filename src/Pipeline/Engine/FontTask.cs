using Clona.Pdf.FontChecks;
using Clona.Pdf.Files;
using Clona.Pipeline.Scanning.Fonts;

namespace Clona.Pipeline.Engine;

/// <summary>Makes sheets of the fonts of a PDF that may say other letters than they show.</summary>
internal static class FontTask
{
    /// <summary>The sheets as the only part; none where the file cannot be opened or has no such fonts.</summary>
    public static EngineMessage Run(ReadOnlyMemory<byte> document)
    {
        if (PdfFile.Open(document).File is not { } file)
        {
            return EngineHost.Message(new EngineAnswer());
        }

        var sheets = FontSheetWriter.Of(file);
        return EngineHost.Message(new EngineAnswer { Fonts = new FontQuestion(sheets.Words, sheets.Pages, sheets.Unshown) }, sheets.Pdf);
    }
}
