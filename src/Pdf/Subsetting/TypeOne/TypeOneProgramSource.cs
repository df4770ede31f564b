using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting.TypeOne;

/// <summary>A Type 1 program of a simple font.</summary>
internal sealed class TypeOneProgramSource : IFontProgram
{
    private const string Missing = ".notdef";

    // hsbw of nothing and no advance, endchar.
    private static readonly ReadOnlyMemory<byte> Nothing = new byte[] { 139, 139, 13, 14 };

    private readonly TypeOneFont font;
    private readonly SimpleEncodingNames encoding;
    private readonly List<string> names;
    private readonly Dictionary<string, int> numbers;
    private readonly string?[] builtIn;

    /// <summary>The program <paramref name="font"/>.</summary>
    public TypeOneProgramSource(TypeOneFont font, SimpleEncodingNames encoding)
    {
        this.font = font;
        this.encoding = encoding;
        names = [Missing, .. font.Outlines.Keys.Where(name => name != Missing)];
        numbers = names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        builtIn = BuiltInNames.Read(font.Clear.Span);
    }

    /// <inheritdoc/>
    public int GlyphOf(int code) => (encoding[code] ?? builtIn[code]) is { } name && numbers.TryGetValue(name, out var number) ? number : 0;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? OutlineOf(int glyph) => font.Outlines.TryGetValue(names[glyph], out var outline) ? outline : Nothing;

    /// <inheritdoc/>
    public ProgramSubset? Write(IReadOnlyList<ShownCode> codes)
    {
        var scan = new OutlineScan(font);
        var parts = new SortedSet<int>();
        foreach (var code in codes)
        {
            parts.UnionWith(scan.Scan(code.Outline.Span));
        }

        var fixedNames = new Dictionary<int, string>();
        foreach (var part in parts)
        {
            if (StandardGlyphNames.OfStandard(part) is { } name && numbers.TryGetValue(name, out var number))
            {
                fixedNames.TryAdd(number, name);
                scan.Scan(OutlineOf(number)!.Value.Span);
            }
        }

        var own = NeutralNames.For(codes, fixedNames);
        List<(string, ReadOnlyMemory<byte>)> glyphs =
        [
            (Missing, Nothing),
            .. codes.Select((code, index) => (own[index], code.Outline)),
            .. fixedNames.Where(part => !own.Contains(part.Value)).OrderBy(part => part.Value, StringComparer.Ordinal)
                .Select(part => (part.Value, OutlineOf(part.Key)!.Value)),
        ];
        var (program, clear, secret) = TypeOneWriter.Write(font, glyphs, scan.Subroutines);
        var lengths = new PdfDictionary([new("Length1", PdfNumber.Of(clear)), new("Length2", PdfNumber.Of(secret))]);
        return new("FontFile", new PdfStream(lengths, program)) { Names = own };
    }
}
