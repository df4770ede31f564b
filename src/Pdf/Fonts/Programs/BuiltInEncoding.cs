using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Fonts.Standard;

namespace Clona.Pdf.Fonts.Programs;

/// <summary>The encoding that a simple font has where its dictionary does not give one.</summary>
internal static class BuiltInEncoding
{
    /// <summary>The encoding of the embedded program; of the standard font where none is embedded.</summary>
    public static SimpleEncoding Of(string baseFont, FontDescriptor descriptor, bool isTrueType) =>
        OfProgram(descriptor) ?? new SimpleEncoding(Assumed(baseFont, isTrueType));

    /// <summary>The encoding of the embedded program; null where it has none that can be read.</summary>
    public static SimpleEncoding? OfProgram(FontDescriptor descriptor)
    {
        if (descriptor.Type1Program is { } type1)
        {
            return Type1Program.ReadEncoding(type1.Span);
        }

        if (descriptor.CompactProgram is { } compact)
        {
            return CffProgram.Read(compact)?.Encoding;
        }

        return descriptor.TrueTypeProgram is { } trueType
            ? TrueTypeProgram.Read(trueType)?.SimpleEncoding(descriptor.IsSymbolic)
            : null;
    }

    private static string Assumed(string baseFont, bool isTrueType) =>
        StandardFonts.Find(baseFont) is { IsPictorial: true } pictorial
            ? pictorial.Encoding
            : isTrueType ? NamedEncodings.WinAnsi : NamedEncodings.Standard;
}
