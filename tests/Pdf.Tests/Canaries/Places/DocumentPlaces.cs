namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Places 28 and 52 to 67: what pages, catalogue and trailer keep beside content.</summary>
internal static class DocumentPlaces
{
    private const string Xmp = "<< /Type /Metadata /Subtype /XML >> stream <?xpacket begin=''?><rdf:li>{T}</rdf:li><?xpacket end='w'?>";

    /// <summary>All of them.</summary>
    public static IEnumerable<Sheet> All => [.. Pages, .. Information, .. Navigation, .. Files, .. Trees, .. Structure, .. Rest];

    private static Sheet[] Pages =>
    [
        OfPage("metadata", "/Metadata 11 0 R", Xmp),
        OfPage("private data", "/PieceInfo << /Illustrator << /LastModified {S} /Private << /Data 11 0 R >> >> >>", "<< >> stream {T}"),
        OfPage("thumbnail", "/Thumb 11 0 R", "<< /Width {LEN} /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray >> stream {T}"),
        OfPage("actions", "/AA << /O << /S /JavaScript /JS {S} >> >>"),
        OfPage("beads", "/B [11 0 R]", "<< /Type /Bead /T << /I << /Title {S} >> >> >>"),
        OfPage("identifier, tabs, dates", "/ID {S} /Tabs /{N} /LastModified {S} /Hid {S}"),
        OfPage("separation and steps", "/SeparationInfo << /DeviceColorant {S} >> /PresSteps << /N {S} >> /VP [<< /Name {S} >>]"),
    ];

    private static Sheet[] Information =>
    [
        new(52, "standard keys") { Trailer = "/Info << /Title {S} /Author {S} /Subject {S} /Keywords {S} /Creator {S} /Producer {S} /CreationDate {S} >>" },
        new(52, "own keys") { Trailer = "/Info 11 0 R", Objects = ["<< /Zpracoval {S} /{N} (x) /Trapped /{N} >>"] },
        OfCatalogue(53, "metadata", "/Metadata 11 0 R", Xmp),
        OfCatalogue(53, "metadata of an old file", "/Metadata 11 0 R", "<< /Type /Metadata /Subtype /XML >> stream <stEvt:history><xmpGImg:image>{T}</xmpGImg:image></stEvt:history>"),
    ];

    private static Sheet[] Navigation =>
    [
        OfCatalogue(54, "bookmark", "/Outlines 11 0 R", "<< /Type /Outlines /First 12 0 R /Last 12 0 R /Count 1 >>", "<< /Title {S} /Parent 11 0 R /Dest [3 0 R /Fit] >>"),
        OfCatalogue(54, "action of a bookmark", "/Outlines 11 0 R", "<< /First 12 0 R /Last 12 0 R >>", "<< /Title (x) /Parent 11 0 R /A << /S /URI /URI {S} >> >>"),
        OfCatalogue(55, "names of places", "/Names << /Dests << /Names [{S} [3 0 R /Fit]] >> >>"),
        OfCatalogue(55, "old names of places", "/Dests << /{N} [3 0 R /Fit] >>"),
        OfCatalogue(56, "labels of pages", "/PageLabels << /Nums [0 << /S /D /P {S} >>] >>"),
        OfCatalogue(57, "threads", "/Threads [<< /Type /Thread /I << /Title {S} /Author {S} >> /F 11 0 R >>]", "<< /Type /Bead /P 3 0 R /R [0 0 9 9] >>"),
    ];

    private static Sheet[] Files =>
    [
        OfCatalogue(58, "attached file", "/Names << /EmbeddedFiles << /Names [(x) 11 0 R] >> >>", "<< /Type /Filespec /F (x) /EF << /F 12 0 R >> >>", "<< /Type /EmbeddedFile >> stream {T}"),
        OfCatalogue(58, "name of an attached file", "/Names << /EmbeddedFiles << /Names [{S} << /Type /Filespec /F {S} /UF {S} /Desc {S} >>] >> >>"),
        OfCatalogue(58, "PDF in a PDF", "/Names << /EmbeddedFiles << /Names [(x) << /F (x.pdf) /EF << /F 11 0 R >> >>] >> >>", "<< /Type /EmbeddedFile /Params << /Author {S} >> >> stream %PDF-1.4 1 0 obj ({T}) endobj"),
        OfCatalogue(58, "associated file", "/AF [<< /Type /Filespec /F {S} /AFRelationship /Source /EF << /F 11 0 R >> /RF << /F [{S} 11 0 R] >> >>]", "<< >> stream {T}"),
        OfCatalogue(58, "associated file of a page", string.Empty, "<< >> stream {T}") with { Page = "/MediaBox [0 0 400 800] /AF [<< /F {S} /EF << /F 11 0 R >> >>]" },
        OfCatalogue(58, "portfolio beside pages", "/Names << /EmbeddedFiles << /Names [(x) << /F (x) /CI << /Who {S} >> >>] >> >> /Collection << /Schema << /Who << /N {S} /Subtype /S >> >> /D {S} /Folders << /Name {S} >> >>"),
    ];

    private static Sheet[] Trees =>
    [
        OfCatalogue(59, "scripts", "/Names << /JavaScript << /Names [{S} << /S /JavaScript /JS {S} >>] >> >>"),
        OfCatalogue(59, "script in a stream", "/OpenAction << /S /JavaScript /JS 11 0 R >>", "<< >> stream app.alert('{T}')"),
        OfCatalogue(59, "actions of the document", "/AA << /WS << /S /JavaScript /JS {S} >> >> /URI << /Base {S} >>"),
        OfCatalogue(60, "looks by name", "/Names << /AP << /Names [{S} 11 0 R] >> >>", "<< /Subtype /Form /BBox [0 0 9 9] /Resources << {R} >> >> stream BT {SHOW} ET"),
        OfCatalogue(60, "template page", "/Names << /Templates << /Names [(x) 11 0 R] >> >>", "<< /Type /Template /MediaBox [0 0 9 9] /Contents 12 0 R /Resources << {R} >> >>", "<< >> stream BT {SHOW} ET"),
        OfCatalogue(60, "hidden page by name", "/Names << /Pages << /Names [{S} 11 0 R] >> >>", "<< /Type /Page /Contents 12 0 R >>", "<< >> stream ({T}) Tj"),
        OfCatalogue(60, "caught pages", "/SpiderInfo << /V 1 /C [<< /URL {S} >>] >> /Names << /IDS << /Names [{S} << /S /SPS /T {S} /CT {S} >>] >> /URLS << /Names [{S} 3 0 R] >> >>"),
        OfCatalogue(60, "other trees", "/Names << /Renditions << /Names [{S} << /N {S} >>] >> /AlternatePresentations << /Names [{S} << /Type /SlideShow >>] >> /XFAImages << /Names [{S} 11 0 R] >> >>", "<< >> stream {T}"),
    ];

    private static Sheet[] Structure =>
    [
        Element("ActualText", "/ActualText {S}"),
        Element("Alt and E", "/Alt {S} /E {S}"),
        Element("title and identifier", "/T {S} /ID {S} /Lang {S}"),
        Element("attributes", "/A << /O /Table /Summary {S} >>"),
        Element("user properties", "/A << /O /UserProperties /P [<< /N {S} /V {S} /F {S} >>] >>"),
        Element("phonemes", "/Phoneme {S} /PhoneticAlphabet /{N}"),
        OfCatalogue(61, "ActualText of a removed word", "/MarkInfo << /Marked true >> /StructTreeRoot 11 0 R", "<< /Type /StructTreeRoot /K 12 0 R /ParentTree << /Nums [0 [12 0 R]] >> >>", "<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K 0 /ActualText {S} >>") with
        {
            Content = "/P << /MCID 0 >> BDC BT 50 700 Td {SHOW} ET EMC", Page = "/MediaBox [0 0 400 800] /StructParents 0", Way = Way.Glyphs,
        },
        Tagged("ActualText of removed and kept words", "/ActualText (Pan {T} bydli)", "<< /Type /StructElem /S /Span /P 12 0 R /Pg 3 0 R /K 0 >>", "/P << /MCID 0 >> BDC BT /F1 9 Tf 50 650 Td (Pan ) Tj ET BT 50 700 Td {SHOW} ET BT /F1 9 Tf 50 600 Td ( bydli) Tj ET EMC") with
        {
            Way = Way.Glyphs,
        },
        Tagged("ActualText of an element around others", "/ActualText (Pan {T} bydli)", "<< /Type /StructElem /S /Span /P 12 0 R /Pg 3 0 R /K [0 1 << /Type /MCR /Pg 3 0 R /MCID 2 >>] >>", "/P << /MCID 0 >> BDC BT /F1 9 Tf 50 650 Td (Pan ) Tj ET EMC /P << /MCID 1 >> BDC BT 50 700 Td {SHOW} ET EMC /P << /MCID 2 >> BDC BT /F1 9 Tf 50 600 Td ( bydli) Tj ET EMC") with
        {
            Way = Way.Glyphs,
        },
        Tagged("Alt of a picture that names a removed word", string.Empty, "<< /Type /StructElem /S /Figure /P 12 0 R /Pg 3 0 R /K 0 /Alt (Podpis {T}) >>", "/Figure << /MCID 0 >> BDC 9 9 9 9 re f EMC BT 50 700 Td {SHOW} ET") with
        {
            Way = Way.Glyphs,
        },
        Tagged("names of headers", "/ID {S}", "<< /Type /StructElem /S /TD /P 12 0 R /Pg 3 0 R /K 0 /A << /O /Table /Headers [{S}] /Summary {S} >> >>", Shown),
        Tagged("attached to an element", "/AF [<< /Type /Filespec /F {S} /UF {S} /Desc {S} >>]", "<< /Type /StructElem /S /P /P 12 0 R /Pg 3 0 R /K 0 >>", Shown),
        Tagged("type of an element", string.Empty, "<< /Type /StructElem /S /{N} /P 12 0 R /Pg 3 0 R /K 0 >>", "/{N} << /MCID 0 >> BDC BT /F1 9 Tf 50 650 Td (x) Tj ET EMC"),
        new(26, "numbered content with a text of its own")
        {
            Catalogue = Tree, Objects = [TreeRoot, "<< /Type /StructElem /S /Sect /P 11 0 R /K 13 0 R >>", "<< /Type /StructElem /S /P /P 12 0 R /Pg 3 0 R /K 0 >>"],
            Content = "/Span << /MCID 0 /ActualText {S} /Alt {S} /E {S} /Lang {S} /{N} {S} >> BDC BT /F1 9 Tf 50 650 Td (x) Tj ET EMC",
        },
        OfCatalogue(62, "maps of the tree", "/StructTreeRoot 11 0 R", "<< /Type /StructTreeRoot /K 12 0 R /RoleMap << /{N} /P >> /ClassMap << /C << /O /Layout /{N} {S} >> >> /IDTree << /Names [{S} 12 0 R] >> >>", "<< /Type /StructElem /S /{N} /P 11 0 R /C /C >>"),
        OfCatalogue(62, "namespaces and pronunciation", "/StructTreeRoot 11 0 R", "<< /Type /StructTreeRoot /K 13 0 R /Namespaces [14 0 R] /PronunciationLexicon [<< /F {S} /EF << /F 12 0 R >> >>] >>", "<< >> stream {T}", "<< /Type /StructElem /S /{N} /P 11 0 R /NS 14 0 R >>", "<< /NS {S} /RoleMapNS << /{N} /P >> >>"),
        OfCatalogue(63, "name of a layer", "/OCProperties << /OCGs [11 0 R] /D << /Name {S} /Creator {S} /Order [{S} 11 0 R] >> >>", "<< /Type /OCG /Name {S} /Usage << /CreatorInfo << /Creator {S} >> /User << /Type /Ind /Name {S} >> /Language << /Lang {S} >> >> >>") with
        {
            Content = "/OC /L1 BDC 0 0 9 9 re f EMC", Resources = "/Properties << /L1 11 0 R >>",
        },
    ];

    private static Sheet[] Rest =>
    [
        OfCatalogue(64, "private data of the document", "/PieceInfo << /App << /LastModified {S} /Private 11 0 R >> >> /LastModified {S}", "<< >> stream {T}"),
        OfCatalogue(64, "private data of a form", string.Empty, "<< /Subtype /Form /BBox [0 0 9 9] /PieceInfo << /Illustrator << /Private 12 0 R >> >> /LastModified {S} /Metadata 12 0 R /Ref << /F {S} /ID [{S} {S}] >> /StructParent 1 >> stream 0 0 9 9 re f", "<< >> stream {T}") with
        {
            Content = "/X1 Do", Resources = "/XObject << /X1 11 0 R >>",
        },
        OfCatalogue(65, "parts of the document", "/DPartRoot << /RecordLevel 1 /NodeNameList [/{N}] /DPartRootNode << /DPM << /Who {S} >> >> >>"),
        OfCatalogue(65, "small dictionaries", "/Extensions << /{N} << /BaseVersion /1.7 /URL {S} >> >> /Legal << /Attestation {S} >> /Requirements [<< /S /{N} /RH << /Script {S} >> >>] /ViewerPreferences << /{N} {S} >> /Lang {S}"),
        OfCatalogue(65, "output intents", "/OutputIntents [<< /S /GTS_PDFA1 /OutputCondition {S} /OutputConditionIdentifier {S} /RegistryName {S} /Info {S} /DestOutputProfile 11 0 R >>]", "<< /N 1 >> stream {T}"),
        OfCatalogue(65, "text of a colour profile", string.Empty, "<< /N 1 /Alternate /DeviceGray >> stream " + TinyProfile.WithText) with
        {
            Content = "/CS1 cs 0.5 sc 0 0 9 9 re f", Resources = "/ColorSpace << /CS1 [/ICCBased 11 0 R] >>",
        },
        OfCatalogue(66, "key of the catalogue", "/{N} {S} /Vlastni << /{N} [{S} 11 0 R] >>", "<< >> stream {T}"),
        OfCatalogue(66, "keys of page and resources", string.Empty) with
        {
            Page = "/MediaBox [0 0 400 800] /{N} {S}", Resources = "/{N} << /A {S} >> /ProcSet [/{N}]",
        },
        OfCatalogue(66, "keys of a font", string.Empty, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /{N} {S} >>") with
        {
            Content = "BT /T 9 Tf 50 650 Td (x) Tj ET", Fonts = "/Font << /F1 5 0 R /T 11 0 R >>",
        },
        OfCatalogue(66, "keys of streams and states", string.Empty, "<< /Subtype /Form /BBox [0 0 9 9] /{N} {S} /Group << /S /Transparency /{N} {S} >> >> stream 0 0 9 9 re f") with
        {
            Content = "/G1 gs /X1 Do", Resources = "/XObject << /X1 11 0 R >> /ExtGState << /G1 << /LW 1 /{N} {S} /HT << /HalftoneName {S} /HalftoneType 1 >> /BM /{N} >> >>",
        },
        OfCatalogue(66, "keys of a shading and its function", string.Empty, "<< /FunctionType 2 /Domain [0 1] /N 1 /{N} {S} >>") with
        {
            Content = "q 0 0 9 9 re W n /S1 sh Q", Resources = "/Shading << /S1 << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 0] /Function 11 0 R /{N} {S} >> >>",
        },
        new(67, "identifier") { Trailer = "/ID [{S} {S}]" },
        new(67, "keys of the trailer") { Trailer = "/{N} {S} /Doc << /A {S} >>" },
    ];

    private static Sheet OfPage(string what, string entries, params string[] objects) =>
        new(28, what) { Page = "/MediaBox [0 0 400 800] " + entries, Objects = objects };

    private static Sheet OfCatalogue(int place, string what, string entries, params string[] objects) =>
        new(place, what) { Catalogue = entries, Objects = objects };

    private const string Tree = "/MarkInfo << /Marked true >> /StructTreeRoot 11 0 R";
    private const string TreeRoot = "<< /Type /StructTreeRoot /K 12 0 R /ParentTree << /Nums [0 [13 0 R]] >> >>";
    private const string Shown = "/P << /MCID 0 >> BDC BT /F1 9 Tf 50 650 Td (x) Tj ET EMC";

    // A section of one element with numbered content.
    private static Sheet Tagged(string what, string ofSection, string element, string content) =>
        OfCatalogue(61, what, Tree, TreeRoot, $"<< /Type /StructElem /S /Sect /P 11 0 R /K 13 0 R {ofSection} >>", element) with
        {
            Content = content,
            Page = "/MediaBox [0 0 400 800] /StructParents 0",
        };

    private static Sheet Element(string what, string entries) => OfCatalogue(
        61, what, "/StructTreeRoot 11 0 R", "<< /Type /StructTreeRoot /K 12 0 R >>", $"<< /Type /StructElem /S /P /P 11 0 R /Pg 3 0 R {entries} >>");
}
