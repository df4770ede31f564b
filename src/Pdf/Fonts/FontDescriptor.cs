using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts;

/// <summary>A font descriptor, ISO 32000-2, 9.8.</summary>
internal sealed class FontDescriptor
{
    private const int SymbolicFlag = 4;
    private static readonly string[] ProgramKeys = ["FontFile", "FontFile2", "FontFile3"];

    private readonly PdfDictionary dictionary;
    private readonly IObjectSource source;

    private FontDescriptor(PdfDictionary dictionary, IObjectSource source, bool isPresent)
    {
        this.dictionary = dictionary;
        this.source = source;
        IsPresent = isPresent;
    }

    /// <summary>Whether the font has a descriptor at all; the standard fonts need none.</summary>
    public bool IsPresent { get; }

    /// <summary>
    /// Whether glyphs lie outside the standard Latin character set, so that the program's own encoding counts.
    /// </summary>
    public bool IsSymbolic => ((int)(source.GetNumber(dictionary, "Flags") ?? 0) & SymbolicFlag) != 0;

    /// <summary>Width of codes outside /Widths in 1/1000; 0 where absent.</summary>
    public double MissingWidth => source.GetNumber(dictionary, "MissingWidth") ?? 0;

    /// <summary>Height and depth of the font.</summary>
    public VerticalExtent Extent
    {
        get
        {
            var box = source.GetNumbers(dictionary, "FontBBox", 4);
            return VerticalExtent.FirstSane(
                [source.GetNumber(dictionary, "Ascent") / 1000, Math.Max(box?[1] ?? 0, box?[3] ?? 0) / 1000],
                [source.GetNumber(dictionary, "Descent") / 1000, Math.Min(box?[1] ?? 0, box?[3] ?? 0) / 1000]);
        }
    }

    /// <summary>Whether the font is embedded.</summary>
    public bool HasProgram => ProgramKeys.Any(key => source.Get(dictionary, key) is PdfStream);

    /// <summary>The embedded Type 1 program, decoded, or null.</summary>
    public ReadOnlyMemory<byte>? Type1Program => source.GetData(dictionary, "FontFile");

    /// <summary>The embedded TrueType program, decoded, or null.</summary>
    public ReadOnlyMemory<byte>? TrueTypeProgram => source.GetData(dictionary, "FontFile2");

    /// <summary>The embedded CFF or OpenType program, decoded, or null.</summary>
    public ReadOnlyMemory<byte>? CompactProgram => source.GetData(dictionary, "FontFile3");

    /// <summary>The descriptor of <paramref name="font"/>; an empty one where it has none.</summary>
    public static FontDescriptor Of(PdfDictionary font, IObjectSource source)
    {
        var found = source.GetDictionary(font, "FontDescriptor");
        return new FontDescriptor(found ?? new PdfDictionary(), source, found is not null);
    }
}
