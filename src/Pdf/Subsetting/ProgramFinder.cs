using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.CMaps;
using Clona.Pdf.Fonts.Programs;
using Clona.Pdf.Objects;
using Clona.Pdf.Subsetting.Compact;
using Clona.Pdf.Subsetting.TrueType;
using Clona.Pdf.Subsetting.TypeOne;

namespace Clona.Pdf.Subsetting;

/// <summary>Finds the program that a font embeds, and which of its glyphs codes mean.</summary>
internal static class ProgramFinder
{
    /// <summary>The program of a simple font; null where none is embedded or it cannot be taken apart.</summary>
    public static IFontProgram? Simple(PdfDictionary font, IObjectSource source)
    {
        var descriptor = FontDescriptor.Of(font, source);
        var encoding = new SimpleEncodingNames(font, source);
        if (descriptor.TrueTypeProgram is { } trueType)
        {
            return TrueTypeProgramSource.Simple(trueType, encoding, descriptor.IsSymbolic);
        }

        if (descriptor.CompactProgram is { } compact)
        {
            return SfntTables.Find(compact, "glyf") is not null
                ? TrueTypeProgramSource.Simple(compact, encoding, descriptor.IsSymbolic)
                : CffFont.Read(compact) is { } font3 ? new CffProgramSource(font3, encoding) : null;
        }

        return descriptor.Type1Program is { } type1 && TypeOneFont.Read(type1) is { } program
            ? new TypeOneProgramSource(program, encoding)
            : null;
    }

    /// <summary>The program of a CIDFont; null where none is embedded or it cannot be taken apart.</summary>
    public static IFontProgram? Composite(PdfDictionary descendant, IObjectSource source)
    {
        var descriptor = FontDescriptor.Of(descendant, source);
        var map = source.GetData(descendant, "CIDToGIDMap");
        if (descriptor.TrueTypeProgram is { } trueType)
        {
            return TrueTypeProgramSource.Composite(trueType, map);
        }

        if (descriptor.CompactProgram is not { } compact)
        {
            return null;
        }

        return SfntTables.Find(compact, "glyf") is not null ? TrueTypeProgramSource.Composite(compact, map)
            : map is null && CffFont.Read(compact) is { } font ? new CffProgramSource(font, encoding: null)
            : null;
    }

    /// <summary>Whether a font that is not Type 3 brings its program along.</summary>
    public static bool IsEmbedded(PdfDictionary font, IObjectSource source) =>
        FontDescriptor.Of(Descendant(font, source) ?? font, source).HasProgram;

    /// <summary>The descendant of a composite font, or null.</summary>
    public static PdfDictionary? Descendant(PdfDictionary font, IObjectSource source) =>
        source.Get(font, "DescendantFonts") is PdfArray { Count: > 0 } array
            ? source.Resolve(array[0]) as PdfDictionary
            : null;

    /// <summary>Whether it is known which CIDs the codes of an encoding mean.</summary>
    public static bool IsKnown(PdfObject encoding, IObjectSource source) => encoding switch
    {
        PdfName name => IsKnown(name.Value),
        PdfStream stream => source.Get(stream.Dictionary, "UseCMap") is not PdfStream and var basis && (basis is not PdfName named || IsKnown(named.Value))
            && source.Decode(stream) is { } data && (CMapReader.Read(data).BaseName is not { } other || IsKnown(other)),
        _ => false,
    };

    private static bool IsKnown(string name) => name is "Identity-H" or "Identity-V" || PredefinedCMaps.Has(name);
}
