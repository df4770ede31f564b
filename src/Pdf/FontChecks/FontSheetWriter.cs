using Clona.Pdf.Content;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.FontChecks;

/// <summary>Makes sheets of the fonts of a document that may say other letters than they show.</summary>
/// <remarks>The sheets are a file of their own, which holds nothing of the document but these fonts; it never leaves the program.</remarks>
public static class FontSheetWriter
{
    // About a minute of reading.
    private const int MostSheets = 10;

    private const int FixedObjects = 3;

    /// <summary>The sheets of a file.</summary>
    public static FontSheets Of(PdfFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var uses = UsesIn(file);
        var output = new OutputFile();
        var count = FixedObjects;
        var copy = new FontCopy(file, output, () => new(++count, 0));
        List<(FontUse Use, PdfObject Copy)> shown = [];
        List<FontRows> sheets = [];
        HashSet<int> unshown = [];
        foreach (var use in uses)
        {
            if (sheets.Count <= MostSheets && copy.Of(use.Font.Dictionary) is { } copied)
            {
                Set(sheets, shown.Count, use, file);
                shown.Add((use, copied));
            }
            else
            {
                unshown.UnionWith(use.Pages);
            }
        }

        var pdf = shown.Count == 0 ? default : Written(output, [.. shown.Select(item => item.Copy)], sheets, () => new(++count, 0));
        return new(pdf, [.. sheets.Select(sheet => sheet.Words)], [.. shown.Select(item => item.Use.Pages)], [.. unshown.Order()]);
    }

    private static List<FontUse> UsesIn(PdfFile file)
    {
        var (content, uses) = (new DocumentContent(file), new FontUses(file));
        foreach (var page in file.Pages)
        {
            uses.Add(page.Number, content.Execute(page).Content);
        }

        return [.. uses.All.Where(use => use.Runs.Count > 0)];
    }

    private static void Set(List<FontRows> sheets, int number, FontUse use, PdfFile file)
    {
        var hasOwnUnits = (file.Resolve(use.Font.Dictionary["Subtype"]) as PdfName)?.Value == "Type3";
        sheets.AddRange(sheets.Count == 0 ? [new FontRows()] : []);
        sheets[^1].Break();
        foreach (var run in use.Runs)
        {
            if (sheets[^1].Rows >= FontRows.MostRows)
            {
                sheets.Add(new FontRows());
            }

            sheets[^1].Add(number, use.Font.Font, run, hasOwnUnits);
        }
    }

    private static ReadOnlyMemory<byte> Written(OutputFile output, IReadOnlyList<PdfObject> fonts, List<FontRows> sheets, Func<PdfReference> reserve)
    {
        var (catalogue, tree, information) = (new PdfReference(1, 0), new PdfReference(2, 0), new PdfReference(3, 0));
        var resources = reserve();
        output.WriteObject(resources, new PdfDictionary([new("Font", new PdfDictionary(fonts.Select((font, number) => KeyValuePair.Create($"F{number}", font))))]));
        List<PdfObject> pages = [];
        foreach (var sheet in sheets)
        {
            var (content, page) = (reserve(), reserve());
            output.WriteStream(content, new(), new EncodedStream(sheet.Content, []));
            output.WriteObject(page, PageOf(tree, content, resources, (sheet.Rows + 1) * FontSheets.RowHeight));
            pages.Add(page);
        }

        output.WriteObject(tree, new PdfDictionary([new("Type", new PdfName("Pages")), new("Count", PdfNumber.Of(pages.Count)), new("Kids", new PdfArray([.. pages]))]));
        output.WriteObject(catalogue, new PdfDictionary([new("Type", new PdfName("Catalog")), new("Pages", tree)]));
        output.WriteObject(information, new PdfDictionary());
        return output.Finish(catalogue, information, reserve().Number - 1, [], null);
    }

    // The upper edge is zero, so that rows grow downwards.
    private static PdfDictionary PageOf(PdfReference tree, PdfReference content, PdfReference resources, double height) => new(
    [
        new("Type", new PdfName("Page")),
        new("Parent", tree),
        new("MediaBox", new PdfArray([PdfNumber.Of(0), new PdfNumber(-height, IsInteger: false), new PdfNumber(FontSheets.Width, IsInteger: false), PdfNumber.Of(0)])),
        new("Contents", content),
        new("Resources", resources),
    ]);
}
