using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>Reads font dictionaries once each; the same dictionary gives the same font.</summary>
internal sealed class FontReader(PdfFile file)
{
    private readonly Dictionary<PdfDictionary, Font> fonts = new(ReferenceEqualityComparer.Instance);
    private readonly FontBudget budget = new();
    private readonly Dictionary<PdfStream, CMap> maps = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CMap> built = new(ReferenceEqualityComparer.Instance);

    /// <summary>The fonts read so far with their dictionaries.</summary>
    public IReadOnlyDictionary<PdfDictionary, Font> Fonts => fonts;

    public Font Read(PdfDictionary dictionary)
    {
        if (!fonts.TryGetValue(dictionary, out var font))
        {
            font = file.Name(dictionary.Find("Subtype")) == "Type0" ? ReadComposite(dictionary) : ReadSimple(dictionary);
            fonts[dictionary] = font;
        }

        return font;
    }

    /// <summary>The character map in a stream, null when the value is no stream.</summary>
    public CMap? Map(PdfValue? value)
    {
        if (file.Stream(value) is not { } stream)
        {
            return null;
        }

        if (!maps.TryGetValue(stream, out var map))
        {
            map = CMapReader.Read(file.Decode(stream).Data, budget);
            map.IsVertical |= file.Integer(stream.Dictionary.Find("WMode"), 0) == 1;
            maps[stream] = map;
        }

        return map;
    }

    private Font ReadComposite(PdfDictionary dictionary)
    {
        var toUnicode = Map(dictionary.Find("ToUnicode"));
        var encoding = Encoding(dictionary.Find("Encoding"));
        var isVertical = encoding?.IsVertical
            ?? file.Name(dictionary.Find("Encoding"))?.EndsWith("-V", StringComparison.Ordinal) == true;
        var descendants = file.Array(dictionary.Find("DescendantFonts"));
        var descendant = file.Dictionary(descendants is { Items.Count: > 0 } ? descendants.Items[0] : null) ?? PdfDictionary.Empty;
        var widths = new CompositeWidths(file, descendant, budget);
        var system = file.Dictionary(descendant.Find("CIDSystemInfo"));
        var known = KnownMaps.TextsOf($"{Plain(system?.Find("Registry"))}-{Plain(system?.Find("Ordering"))}");
        return isVertical
            ? new Font(encoding, true, Text, widths.ReadVertical(), widths.DefaultVertical) { IsVertical = true }
            : new Font(encoding, true, Text, widths.Read(), widths.Default);

        string? Text(int code) => Known(toUnicode, code)
            ?? known?.GetValueOrDefault(encoding is { Cids.Count: > 0 } ? encoding.Cid(code) : code);
    }

    // Named, or held by the file, and then perhaps on top of a named one.
    private CMap? Encoding(PdfValue? value)
    {
        if (file.Stream(value) is not { } stream)
        {
            return KnownMaps.Named(file.Name(value));
        }

        var map = Map(value)!;
        if (KnownMaps.Named(file.Name(stream.Dictionary.Find("UseCMap")) ?? map.BaseName) is { } basis && built.Add(map))
        {
            map.BuildOn(basis);
        }

        return map;
    }

    private string Plain(PdfValue? value) => file.Resolve(value) is PdfString text ? System.Text.Encoding.Latin1.GetString(text.Bytes) : string.Empty;

    private Font ReadSimple(PdfDictionary dictionary)
    {
        var toUnicode = Map(dictionary.Find("ToUnicode"));
        var encoding = new SimpleEncoding(file, dictionary);
        var widths = new SimpleWidths(file, dictionary);
        return new Font(null, false, Text, widths.Read(Text), widths.Missing);

        string? Text(int code) => Known(toUnicode, code) ?? encoding.Text(code);
    }

    private static string? Known(CMap? map, int code) =>
        map is not null && map.Unicode.TryGetValue(code, out var text) && text.Length > 0 ? text : null;
}
