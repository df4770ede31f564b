using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Writes embedded font programs anew (ISO 32000-2, 9.9).</summary>
internal static class FontProgramEncoder
{
    /// <summary>A Type 1 program, with the lengths of its three parts.</summary>
    public static EncodedStream? Type1(PdfStream stream, GraphCopier copier)
    {
        if (Decoded(stream, copier) is not { } program)
        {
            return null;
        }

        var total = program.Length;
        var clear = LengthOf(stream, "Length1", total, copier);
        var encrypted = LengthOf(stream, "Length2", total - clear, copier);
        var silent = copier.Lacks(Remover.Fonts) ? program.ToArray() : ProgramTexts.WithoutTypeOneTexts(program);
        return copier.Compress(
            silent,
            Length("Length1", clear),
            Length("Length2", encrypted),
            Length("Length3", total - clear - encrypted));
    }

    /// <summary>A TrueType program, without the tables that only describe it.</summary>
    public static EncodedStream? TrueType(PdfStream stream, GraphCopier copier)
    {
        if (Decoded(stream, copier) is not { } program)
        {
            return null;
        }

        var tables = SfntTables.WithoutDescriptions(program);
        return copier.Compress(tables.Span, Length("Length1", tables.Length));
    }

    /// <summary>A CFF or OpenType program.</summary>
    public static EncodedStream? Other(PdfStream stream, GraphCopier copier) =>
        Decoded(stream, copier) is { } program ? copier.Compress(SfntTables.WithoutDescriptions(Silent(program, copier)).Span) : null;

    private static ReadOnlyMemory<byte> Silent(ReadOnlyMemory<byte> program, GraphCopier copier) =>
        copier.Lacks(Remover.Fonts) ? program : ProgramTexts.WithoutCompactTexts(program);

    private static ReadOnlyMemory<byte>? Decoded(PdfStream stream, GraphCopier copier)
    {
        if (copier.Decoder.Decode(stream) is { IsEmpty: false } program)
        {
            return program;
        }

        copier.Dropped.Add(DroppedPart.FontProgram);
        return null;
    }

    private static int LengthOf(PdfStream stream, string key, int most, GraphCopier copier) =>
        copier.Resolve(stream.Dictionary[key]) is PdfNumber number ? Math.Clamp(number.ToInt32(), 0, most) : 0;

    private static KeyValuePair<string, PdfObject> Length(string key, int value) => new(key, PdfNumber.Of(value));
}
