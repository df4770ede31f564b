using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;
using Clona.Pdf.Structure;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.Writing;

/// <summary>
/// One run of the writer: pages and what they lead to, in page order, then the page tree, the table and the trailer.
/// </summary>
/// <param name="copier">Copies what pages lead to.</param>
/// <param name="source">The input.</param>
/// <param name="options">The choices.</param>
/// <param name="structure">The structure tree; null for none.</param>
internal sealed class DocumentWriting(GraphCopier copier, PdfFile source, WriteOptions options, StructureOutcome? structure)
{
    private static readonly PdfName PageName = new("Page");

    private static readonly string[] KnownTrailer =
        ["Size", "Root", "Info", "ID", "Prev", "Encrypt", "Type", "W", "Index", "Length", "Filter", "DecodeParms"];

    private readonly OutputFile file = new();

    /// <summary>The file's bytes, or null where they pass the limit.</summary>
    public ReadOnlyMemory<byte>? Write(IReadOnlyList<OutputPage> pages)
    {
        var catalogue = copier.Reserve();
        var tree = copier.Reserve();
        var information = copier.Reserve();
        var root = structure is null ? null : copier.Reserve();
        file.WriteObject(catalogue, With(
            Dictionary(
                ("Type", new PdfName("Catalog")),
                ("Pages", tree),
                ("OutputIntents", OutputIntents.Of(source.Catalogue, copier)),
                ("Lang", structure?.Tree.Language),
                ("MarkInfo", structure?.Tree.IsMarked == true ? Dictionary(("Marked", PdfBoolean.True)) : null),
                ("StructTreeRoot", root)), Remover.CatalogueKeys, source.Catalogue));
        file.WriteObject(information, With(
            Dictionary(
                ("Producer", new PdfString("Clona"u8.ToArray())),
                ("Subject", SignedNote.Of(source)),
                ("Keywords", MethodNote.Of(options.IsPseudonymised))), Remover.Information, copier.Resolve(source.Trailer["Info"]) as PdfDictionary));
        var kids = new List<PdfObject>(pages.Count);
        foreach (var page in pages)
        {
            kids.Add(WritePage(page, tree));
            if (!WritePending())
            {
                return null;
            }
        }

        var pageTree = Dictionary(
            ("Type", new PdfName("Pages")), ("Count", PdfNumber.Of(kids.Count)), ("Kids", new PdfArray(kids)));
        file.WriteObject(tree, pageTree);
        if (structure is not null && root is not null)
        {
            new StructureWriting(structure, root, copier, file).Write(kids);
        }

        return Finish(catalogue, information);
    }

    private ReadOnlyMemory<byte>? Finish(PdfReference catalogue, PdfReference information)
    {
        foreach (var number in copier.Lacks(Remover.Reachability) ? source.ObjectNumbers : [])
        {
            copier.Copy(new PdfReference(number, 0), UncheckedRule.Instance);
        }

        var more = copier.Lacks(Remover.TrailerKeys) ? UncheckedRule.Rest(source.Trailer, KnownTrailer, copier) : [];
        return WritePending()
            ? file.Finish(catalogue, information, copier.Count, more, copier.Lacks(Remover.Identifier) ? source.Trailer["ID"] : null)
            : null;
    }

    private PdfReference WritePage(OutputPage page, PdfReference tree)
    {
        var place = copier.Reserve();
        var content = copier.Reserve();
        var entries = new List<(string Key, PdfObject? Value)>
        {
            ("Type", PageName),
            ("Parent", tree),
            ("MediaBox", Array(page.MediaBox)),
            ("CropBox", page.CropBox == page.MediaBox ? null : Array(page.CropBox)),
            ("Rotate", page.Rotate == 0 ? null : PdfNumber.Of(page.Rotate)),
            ("UserUnit", page.UserUnit is 1 ? null : new PdfNumber(page.UserUnit, IsInteger: false)),
            ("Group", copier.Copy(page.Group, GraphicsRules.Group)),
            ("Resources", copier.Copy(page.Resources, ResourceRules.Resources) ?? new PdfDictionary()),
            ("Contents", content),
            ("StructParents", page.StructParents is { } key ? PdfNumber.Of(key) : null),
        };
        file.WriteObject(place, With(Dictionary([.. entries]), Remover.PageKeys, page.Source));
        file.WriteStream(content, new PdfDictionary(), copier.Compress(page.Content.Span));
        return place;
    }

    private bool WritePending()
    {
        while (file.Length <= options.MaxBytes && copier.Next() is { } next)
        {
            var value = next.Rule.Apply(next.Value, copier) ?? PdfNull.Instance;
            if (next.Data is { } data)
            {
                file.WriteStream(next.Place, value as PdfDictionary ?? new PdfDictionary(), data);
            }
            else
            {
                file.WriteObject(next.Place, value);
            }
        }

        return file.Length <= options.MaxBytes;
    }

    private PdfDictionary With(PdfDictionary written, Remover remover, PdfDictionary? original) => copier.Lacks(remover)
        ? new(written.Entries.Concat(UncheckedRule.Rest(original, [.. written.Entries.Select(entry => entry.Key)], copier)))
        : written;

    private static PdfArray Array(PdfRectangle box) =>
        new([Number(box.Left), Number(box.Bottom), Number(box.Right), Number(box.Top)]);

    private static PdfNumber Number(double value) => new(value, IsInteger: false);

    private static PdfDictionary Dictionary(params (string Key, PdfObject? Value)[] entries) =>
        new(entries.Where(entry => entry.Value is not null)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value!)));
}
