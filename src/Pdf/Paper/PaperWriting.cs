using System.Text;
using Clona.Pdf.Marks;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.Paper;

/// <summary>Writes pages and their structure as a tagged PDF (ISO 32000-2, 14.7 and 14.8).</summary>
internal sealed class PaperWriting(
    string title, IReadOnlyList<PaperPage> pages, IReadOnlyList<PaperElement> elements, double width, double height)
{
    private readonly OutputFile file = new();
    private readonly Dictionary<PaperElement, PdfReference> places = new(ReferenceEqualityComparer.Instance);
    private readonly List<PdfReference> pagePlaces = [];
    private int count;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        var (catalogue, tree, information, root, body) = (Next(), Next(), Next(), Next(), Next());
        var font = WriteFont();
        foreach (var page in pages)
        {
            pagePlaces.Add(Next());
        }

        foreach (var element in elements)
        {
            Reserve(element);
        }

        WritePages(tree, font);
        WriteTree(root, body);
        file.WriteObject(catalogue, Dictionary(
            ("Type", new PdfName("Catalog")),
            ("Pages", tree),
            ("Lang", Text("cs-CZ")),
            ("MarkInfo", Dictionary(("Marked", PdfBoolean.True))),
            ("ViewerPreferences", Dictionary(("DisplayDocTitle", PdfBoolean.True))),
            ("StructTreeRoot", root)));
        file.WriteObject(tree, Dictionary(
            ("Type", new PdfName("Pages")), ("Count", PdfNumber.Of(pages.Count)), ("Kids", new PdfArray([.. pagePlaces]))));
        file.WriteObject(information, Dictionary(("Title", Text(title)), ("Producer", Text("Clona"))));
        return file.Finish(catalogue, information, count, [], null);
    }

    private PdfReference Next() => new(++count, 0);

    private void Reserve(PaperElement element)
    {
        places[element] = Next();
        foreach (var kid in element.Kids)
        {
            Reserve(kid);
        }
    }

    private void WritePages(PdfReference tree, PdfReference font)
    {
        for (var index = 0; index < pages.Count; index++)
        {
            var content = Next();
            file.WriteStream(content, new PdfDictionary(), new EncodedStream(pages[index].Content, []));
            file.WriteObject(pagePlaces[index], Dictionary(
                ("Type", new PdfName("Page")),
                ("Parent", tree),
                ("MediaBox", new PdfArray([PdfNumber.Of(0), PdfNumber.Of(0), PdfNumber.Of((long)width), PdfNumber.Of((long)height)])),
                ("Resources", Dictionary(("Font", Dictionary((MarkFont.Name, font))))),
                ("Contents", content),
                ("StructParents", PdfNumber.Of(index)),
                ("Tabs", new PdfName("S"))));
        }
    }

    private void WriteTree(PdfReference root, PdfReference body)
    {
        foreach (var element in elements)
        {
            WriteElement(element, body);
        }

        file.WriteObject(body, Dictionary(
            ("Type", new PdfName("StructElem")),
            ("S", new PdfName("Document")),
            ("P", root),
            ("K", new PdfArray([.. elements.Select(element => places[element])]))));
        var parents = pages.SelectMany((page, index) => new PdfObject[]
        {
            PdfNumber.Of(index),
            new PdfArray([.. page.Owners.Select(owner => places[owner])]),
        });
        file.WriteObject(root, Dictionary(
            ("Type", new PdfName("StructTreeRoot")),
            ("K", body),
            ("ParentTree", Dictionary(("Nums", new PdfArray([.. parents])))),
            ("ParentTreeNextKey", PdfNumber.Of(pages.Count))));
    }

    private void WriteElement(PaperElement element, PdfReference parent)
    {
        var place = places[element];
        var kids = element.Kids.Select(kid => (PdfObject)places[kid]).Concat(element.Pieces.Select(piece => (PdfObject)Dictionary(
            ("Type", new PdfName("MCR")), ("Pg", pagePlaces[piece.Page]), ("MCID", PdfNumber.Of(piece.Id)))));
        (string, PdfObject?)[] entries =
        [
            ("Type", new PdfName("StructElem")),
            ("S", new PdfName(element.Tag.ToString())),
            ("P", parent),
            ("K", new PdfArray([.. kids])),
            ("A", element.Tag == PaperTag.TH ? Dictionary(("O", new PdfName("Table")), ("Scope", new PdfName("Column"))) : null),
        ];
        file.WriteObject(place, Dictionary(entries));
        foreach (var kid in element.Kids)
        {
            WriteElement(kid, place);
        }
    }

    // The glyph procedures of a Type 3 font are streams of their own.
    private PdfReference WriteFont()
    {
        var codes = MarkGlyphTable.Glyphs.Values.Select(glyph => (byte)glyph.Code).ToHashSet();
        var font = MarkFont.Write(codes);
        var procedures = ((PdfDictionary)font["CharProcs"]!).Entries.Select(entry => KeyValuePair.Create<string, PdfObject>(entry.Key, Placed(entry.Value)));
        var place = Next();
        font = font.With("CharProcs", new PdfDictionary(procedures.ToList())).With("ToUnicode", Placed(font["ToUnicode"]!));
        file.WriteObject(place, font);
        return place;
    }

    private PdfReference Placed(PdfObject value)
    {
        var stream = (PdfStream)value;
        var place = Next();
        file.WriteStream(place, stream.Dictionary, new EncodedStream(stream.EncodedBytes, []));
        return place;
    }

    private static PdfDictionary Dictionary(params (string Key, PdfObject? Value)[] entries) =>
        new(entries.Where(entry => entry.Value is not null).Select(entry => KeyValuePair.Create(entry.Key, entry.Value!)));

    private static PdfString Text(string text) => new((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
}
