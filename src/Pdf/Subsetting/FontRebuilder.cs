using System.Globalization;
using System.Text;
using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.CMaps;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Subsetting;

/// <summary>Makes fonts anew from the codes that the output still shows.</summary>
internal sealed class FontRebuilder(IObjectSource source)
{
    private const int SymbolicFlag = 4;
    private const int NonsymbolicFlag = 32;
    private const int TagLetters = 6;

    // Lists of what a subset holds, names, and averages over it.
    private static readonly string[] DroppedFromDescriptor =
        ["FontFile", "FontFile2", "FontFile3", "CharSet", "CIDSet", "FontFamily", "MissingWidth", "AvgWidth", "MaxWidth", "Lang", "Style", "FD"];

    /// <summary>What stands for a font that shows nothing any more.</summary>
    public static RebuiltFont Unused { get; } = new(
        new PdfDictionary(
        [
            new("Type", new PdfName("Font")),
            new("Subtype", new PdfName("Type1")),
            new("BaseFont", new PdfName("Helvetica")),
        ]),
        new Dictionary<CharacterCode, int>(),
        CodeLength: 1);

    /// <summary>The font anew; null where its program cannot be taken apart or is not embedded.</summary>
    /// <param name="font">The font of the input.</param>
    /// <param name="used">The codes that the output shows.</param>
    /// <param name="keepsSpace">Whether code 32 has to stay for the sake of word spacing.</param>
    /// <param name="number">Number of the font in the output, which its name tells.</param>
    public RebuiltFont? Rebuild(PageFont font, IReadOnlySet<CharacterCode> used, bool keepsSpace, int number) =>
        source.GetName(font.Dictionary, "Subtype") == "Type0"
            ? Composite(font, used, number)
            : Simple(font, used, keepsSpace, number);

    /// <summary>The codes of a font with what they mean.</summary>
    public IEnumerable<ShownCode> Describe(PageFont font, IEnumerable<CharacterCode> used)
    {
        var map = FontLoader.LoadToUnicode(font.Dictionary, source);
        foreach (var code in used)
        {
            var (text, advance) = font.Lookup(code);
            yield return new(code, text)
            {
                MapEntry = map.FindEntry(code.Value) is { Length: > 0 } entry ? entry : null,
                Advance = advance,
                VerticalOrigin = font.Font.IsVertical ? font.Font.VerticalOriginOf(code) : default,
            };
        }
    }

    /// <summary>A map to Unicode of the codes; null where nothing is known of them.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="length">Bytes of a code.</param>
    /// <param name="names">
    /// The names of their glyphs: what a name tells as well as before needs no entry, and readers split ligatures by name.
    /// </param>
    public static PdfStream? UnicodeMap(IEnumerable<ShownCode> codes, int length, IReadOnlyList<string>? names = null)
    {
        var entries = codes
            .Select((code, index) => (new CharacterCode(code.NewCode, length), Text: EntryOf(code, names?[index])))
            .Where(entry => entry.Text is not null)
            .Select(entry => (entry.Item1, entry.Text!)).ToList();
        if (entries.Count == 0)
        {
            return null;
        }

        var written = new StringBuilder();
        ToUnicodeWriter.Write(written, entries);
        return new(new PdfDictionary(), Encoding.ASCII.GetBytes(written.ToString()));
    }

    /// <summary>/FirstChar, /LastChar and /Widths of a simple font.</summary>
    public static IEnumerable<KeyValuePair<string, PdfObject>> Widths(IReadOnlyList<ShownCode> codes, double unit)
    {
        var (first, last) = (codes[0].NewCode, codes[^1].NewCode);
        var widths = new PdfObject[last - first + 1];
        Array.Fill(widths, PdfNumber.Of(0));
        foreach (var code in codes)
        {
            widths[code.NewCode - first] = Number(code.Advance / unit);
        }

        return [new("FirstChar", PdfNumber.Of(first)), new("LastChar", PdfNumber.Of(last)), new("Widths", new PdfArray(widths))];
    }

    private static string? EntryOf(ShownCode code, string? name) => code.MapEntry
        ?? (name is not null && name == StandardGlyphNames.OfText(code.Text) ? null : code.Text);

    private static PdfNumber Number(double value) => new(Math.Round(value, 4), IsInteger: false);

    private static Dictionary<CharacterCode, int> CodesOf(IEnumerable<ShownCode> codes) =>
        codes.ToDictionary(code => code.Code, code => code.NewCode);

    private static List<ShownCode>? WithGlyphs(IEnumerable<ShownCode> codes, IFontProgram program, Func<CharacterCode, int> toCid)
    {
        List<ShownCode> found = [];
        foreach (var code in codes)
        {
            var glyph = program.GlyphOf(toCid(code.Code));
            if (program.OutlineOf(glyph) is not { } outline)
            {
                return null;
            }

            found.Add(code with { Glyph = glyph, Outline = outline });
        }

        return found;
    }

    private RebuiltFont? Simple(PageFont font, IReadOnlySet<CharacterCode> used, bool keepsSpace, int number)
    {
        if (ProgramFinder.Simple(font.Dictionary, source) is not { } program
            || WithGlyphs(Describe(font, used), program, code => code.Value) is not { } found
            || CodeOrder.Simple(found, keepsSpace) is not { } codes
            || program.Write(codes) is not { } subset)
        {
            return null;
        }

        var name = Name(number);
        List<KeyValuePair<string, PdfObject>> entries =
        [
            new("Type", new PdfName("Font")),
            new("Subtype", new PdfName(subset.Key == "FontFile2" ? "TrueType" : "Type1")),
            new("BaseFont", name),
            .. Widths(codes, 0.001),
            new("FontDescriptor", Descriptor(font.Dictionary, name, subset)),
        ];
        if (subset.Names is { } names)
        {
            entries.Add(new("Encoding", Encodings(codes, names)));
        }

        return Finish(entries, codes, 1, subset.Names);
    }

    private RebuiltFont? Composite(PageFont font, IReadOnlySet<CharacterCode> used, int number)
    {
        var encoding = source.Get(font.Dictionary, "Encoding");
        if (ProgramFinder.Descendant(font.Dictionary, source) is not { } descendant
            || ProgramFinder.Composite(descendant, source) is not { } program
            || !ProgramFinder.IsKnown(encoding, source)
            || used.Any(code => code is { Length: 1, Value: 32 }))
        {
            return null;
        }

        var map = CMapLoader.Load(encoding, source);
        if (WithGlyphs(Describe(font, used), program, code => map.CidOf(code.Value)) is not { } found
            || CodeOrder.Composite(found) is not { Count: < 0xFFFF } codes
            || program.Write(codes) is not { } subset)
        {
            return null;
        }

        var name = Name(number);
        var output = new PdfDictionary(
        [
            new("Type", new PdfName("Font")),
            new("Subtype", new PdfName(subset.Key == "FontFile2" ? "CIDFontType2" : "CIDFontType0")),
            new("BaseFont", name),
            new("CIDSystemInfo", new PdfDictionary(
            [
                new("Registry", new PdfString("Adobe"u8.ToArray())),
                new("Ordering", new PdfString("Identity"u8.ToArray())),
                new("Supplement", PdfNumber.Of(0)),
            ])),
            new("FontDescriptor", Descriptor(descendant, name, subset)),
            font.Font.IsVertical ? VerticalMetrics(codes) : HorizontalMetrics(codes),
            .. subset.GlyphMap is { } glyphs ? [new("CIDToGIDMap", glyphs)] : Array.Empty<KeyValuePair<string, PdfObject>>(),
        ]);
        return Finish(
            [
                new("Type", new PdfName("Font")),
                new("Subtype", new PdfName("Type0")),
                new("BaseFont", name),
                new("Encoding", new PdfName(font.Font.IsVertical ? "Identity-V" : "Identity-H")),
                new("DescendantFonts", new PdfArray([output])),
            ],
            codes,
            2);
    }

    private static RebuiltFont Finish(List<KeyValuePair<string, PdfObject>> entries, List<ShownCode> codes, int length, IReadOnlyList<string>? names = null)
    {
        if (UnicodeMap(codes, length, names) is { } map)
        {
            entries.Add(new("ToUnicode", map));
        }

        return new(new PdfDictionary(entries), CodesOf(codes), length);
    }

    private static KeyValuePair<string, PdfObject> HorizontalMetrics(List<ShownCode> codes) =>
        new("W", new PdfArray([PdfNumber.Of(1), new PdfArray([.. codes.Select(code => Number(1000 * code.Advance))])]));

    private static KeyValuePair<string, PdfObject> VerticalMetrics(List<ShownCode> codes) => new("W2", new PdfArray(
    [
        PdfNumber.Of(1),
        new PdfArray([.. codes.SelectMany(code => new PdfObject[]
        {
            Number(1000 * code.Advance), Number(1000 * code.VerticalOrigin.X), Number(1000 * code.VerticalOrigin.Y),
        })]),
    ]));

    /// <summary>The /Encoding of a simple font.</summary>
    public static PdfDictionary Encodings(IReadOnlyList<ShownCode> codes, IReadOnlyList<string> names)
    {
        List<PdfObject> differences = [];
        for (var i = 0; i < codes.Count; i++)
        {
            if (i == 0 || codes[i].NewCode != codes[i - 1].NewCode + 1)
            {
                differences.Add(PdfNumber.Of(codes[i].NewCode));
            }

            differences.Add(new PdfName(names[i]));
        }

        return new([new("Type", new PdfName("Encoding")), new("Differences", new PdfArray(differences))]);
    }

    private PdfDictionary Descriptor(PdfDictionary font, PdfName name, ProgramSubset subset)
    {
        var original = source.GetDictionary(font, "FontDescriptor") ?? new PdfDictionary();
        var flags = (int)(source.GetNumber(original, "Flags") ?? 0);
        var kept = original.Entries.Where(entry => !DroppedFromDescriptor.Contains(entry.Key));
        return new PdfDictionary(kept)
            .With("FontName", name)
            .With("Flags", PdfNumber.Of((flags | SymbolicFlag) & ~NonsymbolicFlag))
            .With(subset.Key, subset.Stream);
    }

    private static PdfName Name(int number)
    {
        Span<char> tag = stackalloc char[TagLetters];
        var rest = number;
        for (var i = TagLetters - 1; i >= 0; i--)
        {
            tag[i] = (char)('A' + (rest % 26));
            rest /= 26;
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"{tag}+F{number}"));
    }
}
