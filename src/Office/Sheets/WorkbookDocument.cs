using System.Xml.Linq;
using Clona.Office.Packages;
using Clona.Office.Text;

namespace Clona.Office.Sheets;

/// <summary>A workbook that was read and made anew; can be written without what is replaced, once.</summary>
/// <remarks>Not safe for use by several threads.</remarks>
public sealed class WorkbookDocument : IOfficeDocument
{
    private readonly IReadOnlyList<CleanSheet> sheets;
    private readonly XElement styles;
    private readonly bool countsFrom1904;
    private readonly OfficeText text;
    private readonly PartCensus census;

    private WorkbookDocument(WorkbookPackage package, PartCensus census)
    {
        this.census = census;
        styles = StyleCleaning.Clean(package.Styles);
        countsFrom1904 = package.CountsFrom1904;
        var cleaning = new SheetCleaning(package.Texts, new CellFormats(package.Styles, countsFrom1904), census);
        sheets = [.. package.Sheets.Select(sheet => cleaning.Clean(new XAttribute("name", sheet.Name), sheet.Root))];
        text = WorkbookText.Read(sheets);
    }

    /// <inheritdoc/>
    public string Text => text.Text;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> Dropped => census.Counts;

    /// <summary>Opens a workbook.</summary>
    public static OfficeOpening Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            var dropped = new PartCensus();
            var package = WorkbookPackage.Open(content, dropped);
            return package.Sheets.Count == 0
                ? new OfficeOpening(null, PackageFault.Unsupported)
                : new OfficeOpening(new WorkbookDocument(package, dropped), PackageFault.None);
        }
        catch (PackageException fault)
        {
            return new OfficeOpening(null, fault.Fault);
        }
    }

    /// <inheritdoc/>
    public void Redraw(int index, byte[] file) => throw new ArgumentOutOfRangeException(nameof(index), "Pictures of workbooks are left out.");

    /// <inheritdoc/>
    public byte[] Redact(IEnumerable<Replacement> replacements, IReadOnlySet<int> removed)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        WorkbookMarks.Set(text, replacements);
        WorkbookMarks.NameSheets(sheets);
        foreach (var (holder, sections) in sheets.SelectMany(sheet => sheet.Headers))
        {
            holder.Value = HeaderFooter.Write(sections);
        }

        return WorkbookWriter.Write(sheets, styles, countsFrom1904);
    }

    /// <inheritdoc/>
    /// <remarks>A number of which something goes is replaced as a whole, by what is left of what it showed.</remarks>
    public IReadOnlyList<(string Removed, string Label)> CutsOf(IEnumerable<Replacement> replacements) =>
        [.. PieceCuts.Of(text.Pieces, replacements).SelectMany(CutsOf)];

    private IEnumerable<(string Removed, string Label)> CutsOf((TextPiece Piece, IReadOnlyList<TextSpanCut> Cuts) item)
    {
        var shown = text.Text[item.Piece.Start..item.Piece.End];
        return item.Piece.Node is XElement number
            ? [(number.Value, PieceCuts.Apply(shown, item.Cuts))]
            : item.Cuts.Select(cut => (shown[cut.Start..cut.End], cut.Label));
    }
}
