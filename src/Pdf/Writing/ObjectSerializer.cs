using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Writing;

/// <summary>
/// Writes objects in one fixed form: the shortest numbers, single blanks only where tokens would run together.
/// </summary>
/// <remarks>The form depends on the object alone, so equal graphs give equal bytes.</remarks>
internal static class ObjectSerializer
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    /// <summary>Appends an object. Streams and keywords are written by others and not allowed here.</summary>
    public static void Write(ByteSink sink, PdfObject value)
    {
        switch (value)
        {
            case PdfNumber number:
                Separate(sink);
                NumberFormat.Write(sink, number);
                break;
            case PdfName name:
                WriteName(sink, name.Value);
                break;
            case PdfString text:
                WriteString(sink, text.Bytes.Span);
                break;
            case PdfReference reference:
                WriteReference(sink, reference);
                break;
            case PdfArray array:
                WriteArray(sink, array);
                break;
            case PdfDictionary dictionary:
                WriteDictionary(sink, dictionary);
                break;
            case PdfBoolean boolean:
                WriteWord(sink, boolean.Value ? "true"u8 : "false"u8);
                break;
            case PdfNull:
                WriteWord(sink, "null"u8);
                break;
            default:
                throw new ArgumentException("Not a direct object.", nameof(value));
        }
    }

    /// <summary>Appends a name with its slash; what is no plain character is written as <c>#xx</c>.</summary>
    public static void WriteName(ByteSink sink, string name)
    {
        sink.Write((byte)'/');
        foreach (var character in name)
        {
            var value = (byte)character;
            if (value is > 0x20 and < 0x7F && value != '#' && !Characters.IsBreaking(value))
            {
                sink.Write(value);
            }
            else
            {
                sink.Write((byte)'#');
                sink.Write(HexDigits[value >> 4]);
                sink.Write(HexDigits[value & 15]);
            }
        }
    }

    /// <summary>Appends a string: in parentheses where it is plain ASCII, else as hexadecimal digits.</summary>
    public static void WriteString(ByteSink sink, ReadOnlySpan<byte> text)
    {
        if (text.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E))
        {
            WriteHex(sink, text);
            return;
        }

        sink.Write((byte)'(');
        foreach (var value in text)
        {
            if (value is (byte)'(' or (byte)')' or (byte)'\\')
            {
                sink.Write((byte)'\\');
            }

            sink.Write(value);
        }

        sink.Write((byte)')');
    }

    /// <summary>Appends a string as hexadecimal digits.</summary>
    public static void WriteHex(ByteSink sink, ReadOnlySpan<byte> text)
    {
        sink.Write((byte)'<');
        foreach (var value in text)
        {
            sink.Write(HexDigits[value >> 4]);
            sink.Write(HexDigits[value & 15]);
        }

        sink.Write((byte)'>');
    }

    /// <summary>Appends a word, with a blank before it where it would run into what stands there.</summary>
    public static void WriteWord(ByteSink sink, ReadOnlySpan<byte> word)
    {
        Separate(sink);
        sink.Write(word);
    }

    private static void WriteReference(ByteSink sink, PdfReference reference)
    {
        Separate(sink);
        sink.Write(reference.Number);
        sink.Write((byte)' ');
        sink.Write(reference.Generation);
        sink.Write(" R"u8);
    }

    private static void WriteArray(ByteSink sink, PdfArray array)
    {
        sink.Write((byte)'[');
        for (var i = 0; i < array.Count; i++)
        {
            Write(sink, array[i]);
        }

        sink.Write((byte)']');
    }

    private static void WriteDictionary(ByteSink sink, PdfDictionary dictionary)
    {
        sink.Write("<<"u8);
        foreach (var (key, value) in dictionary.Entries)
        {
            WriteName(sink, key);
            Write(sink, value);
        }

        sink.Write(">>"u8);
    }

    private static void Separate(ByteSink sink)
    {
        // A slash is a name without characters, which must not swallow what follows.
        if (sink.Length > 0 && (sink.Last == '/' || !Characters.IsBreaking(sink.Last)))
        {
            sink.Write((byte)' ');
        }
    }
}
