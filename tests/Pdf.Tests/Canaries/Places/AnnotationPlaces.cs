namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Places 40 to 51: annotations, form fields and signatures.</summary>
internal static class AnnotationPlaces
{
    private const string Look = "<< /Subtype /Form /BBox [0 0 400 800] /Resources << {R} >> >> stream BT 50 700 Td {SHOW} ET";
    private const string Blank = "<< /Subtype /Form /BBox [0 0 9 9] >> stream 0 0 9 9 re f";
    private const string SignedForm = "/AcroForm << /SigFlags 3 /Fields [11 0 R] >>";

    /// <summary>All of them.</summary>
    public static IEnumerable<Sheet> All => [.. Markup, .. Looks, .. Actions, .. Fields, .. Signatures, .. Media, .. Refused];

    private static Sheet[] Markup =>
    [
        Note("text", "/Contents {S}"),
        Note("rich text", "/RC {S}"),
        Note("author", "/T {S}"),
        Note("subject", "/Subj {S}"),
        Note("identifier", "/NM {S}"),
        Note("dates", "/M {S} /CreationDate {S}"),
        Annotation(40, "quoted text", "/Subtype /Highlight /QuadPoints [50 700 90 700 50 712 90 712] /Contents {S}"),
        Annotation(40, "text of a drawn shape", "/Subtype /Square /C [1 0 0] /Contents {S} /T {S}"),
        Annotation(41, "popup", "/Subtype /Popup /Contents {S} /Open true"),
        Annotation(41, "answer", "/Subtype /Text /IRT 12 0 R /RT /R /StateModel {S} /State {S}") with
        {
            Objects = ["<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /IRT 12 0 R /State {S} >>", "<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /Contents {S} >>"],
        },
        Annotation(51, "Redact that was not applied", "/Subtype /Redact /QuadPoints [50 700 200 700 50 712 200 712] /OverlayText {S} /DA {S} /Contents {S}"),
        Annotation(51, "form over a Redact", "/Subtype /Redact /RO 12 0 R", Look),
    ];

    private static Sheet[] Looks =>
    [
        Annotation(42, "stamp", "/Subtype /Stamp /Rect [0 0 400 800] /AP << /N 12 0 R >>", Look) with { Way = Way.Glyphs },
        Annotation(42, "free text", "/Subtype /FreeText /Rect [0 0 400 800] /Contents {S} /AP << /N 12 0 R >>", Look) with { Way = Way.Glyphs },
        Annotation(42, "looks for the mouse", "/Subtype /Stamp /Rect [0 0 400 800] /AP << /N 13 0 R /R 12 0 R /D 12 0 R >>", Look, Blank),
        Annotation(42, "state that is not chosen", "/Subtype /Widget /FT /Btn /AS /Off /AP << /N << /Off 13 0 R /{N} 12 0 R >> >>", Look, Blank),
        Annotation(42, "look of a hidden annotation", "/Subtype /Stamp /F 2 /Rect [0 0 400 800] /AP << /N 12 0 R >>", Look),
        Annotation(42, "look on the screen only", "/Subtype /Stamp /F 32 /Rect [0 0 400 800] /AP << /N 12 0 R >>", Look),
        Annotation(42, "look of a layer that is off", "/Subtype /Stamp /OC 13 0 R /Rect [0 0 400 800] /AP << /N 12 0 R >>", Look, "<< /Type /OCG /Name (L) >>") with
        {
            Catalogue = "/OCProperties << /OCGs [13 0 R] /D << /OFF [13 0 R] >> >>",
        },
    ];

    private static Sheet[] Actions =>
    [
        Link("address", "/A << /S /URI /URI {S} >>"),
        Link("previous address", "/PA << /S /URI /URI {S} >>"),
        Link("other file", "/A << /S /GoToR /F << /Type /Filespec /F {S} /UF {S} >> /D [0 /Fit] >>"),
        Link("program", "/A << /S /Launch /F {S} /Win << /F {S} /P {S} >> >>"),
        Link("sent form", "/A << /S /SubmitForm /F {S} /Fields [{S}] >>"),
        Link("read data", "/A << /S /ImportData /F {S} >>"),
        Link("next action", "/A << /S /GoTo /D [3 0 R /Fit] /Next << /S /JavaScript /JS {S} >> >>"),
        Link("named place", "/Dest {S}"),
    ];

    private static Sheet[] Fields =>
    [
        Field("value that its look shows", "/V {S} /AP << /N 12 0 R >>") with { Objects = [Widget("/V {S} /AP << /N 12 0 R >>"), Look], Way = Way.Glyphs },
        Field("value that nothing shows", "/V {S}") with { Way = Way.Glyphs },
        Field("value of a hidden field", "/F 2 /V {S}"),
        Field("default value", "/DV {S} /RV {S}"),
        Field("name", "/T {S} /TU {S} /TM {S}"),
        Field("captions", "/MK << /CA {S} /RC {S} /AC {S} >>"),
        Field("look by default", "/DA {S} /DS {S}"),
        Field("choices", "/FT /Ch /Opt [[{S} {S}]] /I [0] /TI 0") with { Way = Way.Glyphs },
        Field("parent", "/Parent 12 0 R") with { Objects = [Widget("/Parent 12 0 R"), "<< /T {S} /Kids [11 0 R] >>"] },
        new(44, "field without a page") { Catalogue = "/AcroForm << /Fields [11 0 R] >>", Objects = ["<< /FT /Tx /T (x) /V {S} >>"] },
        new(45, "data beside fields")
        {
            Catalogue = "/AcroForm << /Fields [11 0 R] /XFA [(template) 12 0 R (datasets) 13 0 R] >>",
            Objects = [Widget("/T (x)"), "<< >> stream <template/>", "<< >> stream <x>{T}</x>"],
        },
        new(45, "packet in one stream")
        {
            Catalogue = "/AcroForm << /Fields [11 0 R] /XFA 12 0 R >>", Objects = [Widget("/T (x)"), "<< >> stream <x>{T}</x>"],
        },
        Field("script", "/AA << /K << /S /JavaScript /JS {S} >> >>") with { Place = 46, Catalogue = "/AcroForm << /Fields [11 0 R] /CO [11 0 R] /NeedAppearances true >>" },
        new(46, "script of the form") { Catalogue = "/AcroForm << /Fields [] /DA {S} /DR << /Font << /{N} 5 0 R >> >> >>" },
    ];

    private static Sheet[] Signatures =>
    [
        Signature(47, "signer", "/Name {S} /Reason {S} /Location {S} /ContactInfo {S}"),
        Signature(47, "certificate", "/Cert {S} /Contents {S} /ByteRange [0 1 2 3]"),
        Signature(47, "build", "/Prop_Build << /App << /Name /{N} /OS [/{N}] >> >> /M {S}"),
        Signature(47, "reference", "/Reference [<< /TransformMethod /DocMDP /TransformParams << /Msg {S} >> /Data 3 0 R >>]"),
        Signature(48, "lock", "/Lock << /Action /Include /Fields [{S}] >>"),
        new(48, "security store")
        {
            Catalogue = "/DSS << /Certs [11 0 R] /VRI << /{N} << /Cert [11 0 R] /TU {S} >> >> >>", Objects = ["<< >> stream {T}"],
        },
        new(48, "permissions") { Catalogue = "/Perms << /DocMDP 11 0 R /UR3 11 0 R >>", Objects = ["<< /Type /Sig /Name {S} /Contents {S} >>"] },
        Signature(48, "time stamp of the document", "/SubFilter /ETSI.RFC3161 /Contents {S}"),
        new(49, "look of a signature")
        {
            Catalogue = SignedForm, Page = "/MediaBox [0 0 400 800] /Annots [11 0 R]", Way = Way.Glyphs,
            Objects = ["<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 400 800] /V << /Type /Sig /Name (x) >> /AP << /N 12 0 R >> >>", Look],
        },
        new(49, "look of a signature in layers")
        {
            Catalogue = SignedForm, Page = "/MediaBox [0 0 400 800] /Annots [11 0 R]", Way = Way.Glyphs,
            Objects =
            [
                "<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 400 800] /AP << /N 12 0 R >> >>",
                "<< /Subtype /Form /BBox [0 0 400 800] /Resources << /XObject << /FRM 13 0 R >> >> >> stream q 1 0 0 1 0 0 cm /FRM Do Q",
                "<< /Subtype /Form /BBox [0 0 400 800] /Resources << /XObject << /n0 14 0 R /n2 15 0 R >> >> >> stream /n0 Do /n2 Do",
                Blank, Look,
            ],
        },
        new(49, "picture of a signature")
        {
            Catalogue = SignedForm, Page = "/MediaBox [0 0 400 800] /Annots [11 0 R]", Way = Way.Images,
            Objects =
            [
                "<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [50 600 350 700] /AP << /N 12 0 R >> >>",
                "<< /Subtype /Form /BBox [0 0 100 50] /Resources << /XObject << /I 13 0 R >> >> >> stream q 100 0 0 50 0 0 cm /I Do Q",
                "<< /Subtype /Image /Width {LEN} /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray >> stream {T}",
            ],
        },
    ];

    private static Sheet[] Media =>
    [
        Annotation(50, "attached file", "/Subtype /FileAttachment /Contents {S} /FS << /Type /Filespec /F {S} /EF << /F 12 0 R >> >>", "<< /Type /EmbeddedFile >> stream {T}"),
        Annotation(50, "sound", "/Subtype /Sound /Sound 12 0 R", "<< /Type /Sound /R 8000 >> stream {T}"),
        Annotation(50, "film", "/Subtype /Movie /T {S} /Movie << /F {S} /Poster 12 0 R >>", "<< /Subtype /Image /Width {LEN} /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray >> stream {T}"),
        Annotation(50, "rich media", "/Subtype /RichMedia /RichMediaContent << /Assets << /Names [{S} 12 0 R] >> >>", "<< >> stream {T}"),
        Annotation(50, "screen", "/Subtype /Screen /T {S} /MK << /CA {S} >> /A << /S /Rendition /R << /S /MR /N {S} >> >>"),
        Annotation(50, "solid", "/Subtype /3D /3DD 12 0 R /3DV << /XN {S} /IN {S} >>", "<< /Type /3D /Subtype /U3D >> stream {T}"),
        Annotation(50, "projection", "/Subtype /Projection /Contents {S}"),
        Annotation(50, "kind nobody knows", "/Subtype /{N} /Contents {S}"),
    ];

    private static Sheet[] Refused =>
    [
        Annotation(42, "free text without look", "/Subtype /FreeText /Contents {S} /DA (/F1 9 Tf)") with { Refusal = RewriteRefusal.AnnotationWithoutAppearance },
        new(45, "form of XFA only")
        {
            Catalogue = "/NeedsRendering true /AcroForm << /Fields [] /XFA 11 0 R >>", Objects = ["<< >> stream <x>{T}</x>"], Refusal = RewriteRefusal.Xfa,
        },
    ];

    private static Sheet Annotation(int place, string what, string entries, params string[] more) => new(place, what)
    {
        Page = "/MediaBox [0 0 400 800] /Annots [11 0 R]",
        Objects = [entries.Contains("/Rect", StringComparison.Ordinal) ? $"<< /Type /Annot {entries} >>" : $"<< /Type /Annot /Rect [50 600 250 720] {entries} >>", .. more],
    };

    private static Sheet Note(string what, string entries) => Annotation(40, what, "/Subtype /Text " + entries);

    private static Sheet Link(string what, string entries) => Annotation(43, what, "/Subtype /Link " + entries);

    private static string Widget(string entries) => $"<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [0 0 400 800] {entries} >>";

    private static Sheet Field(string what, string entries) => new(44, what)
    {
        Catalogue = "/AcroForm << /Fields [11 0 R] >>",
        Page = "/MediaBox [0 0 400 800] /Annots [11 0 R]",
        Objects = [entries.Contains("/FT", StringComparison.Ordinal) ? Widget(entries).Replace("/FT /Tx ", string.Empty, StringComparison.Ordinal) : Widget(entries)],
    };

    private static Sheet Signature(int place, string what, string entries) => new(place, what)
    {
        Catalogue = SignedForm,
        Page = "/MediaBox [0 0 400 800] /Annots [11 0 R]",
        Objects = ["<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /T (Podpis) /V 12 0 R >>", $"<< /Type /Sig /Filter /Adobe.PPKLite {entries} >>"],
    };
}
