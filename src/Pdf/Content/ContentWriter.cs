using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Writes operations as content stream bytes; what is not given to it cannot get into the output.</summary>
internal sealed class ContentWriter
{
    private const double LargestNumber = 1e15;
    private const int Millionth = 1_000_000;
    private const double LargestInMillionths = 1e9;
    private const int MostDigits = 20;

    private static readonly SearchValues<byte> NeedsEscape = SearchValues.Create("()\\\r"u8);

    private readonly CodedTexts texts = new();
    private byte[] output = [];
    private PageFont? coding;

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Bytes => output.AsMemory(0, Length);

    /// <summary>What was written; the codes that it shows are still those of the input.</summary>
    public CodedContent Content => new(Bytes, texts);

    /// <summary>Makes room for about that many bytes.</summary>
    public void Expect(int bytes) => Room(bytes);

    /// <summary>Writes an operand and the space after it.</summary>
    public ContentWriter Operand(PdfObject operand)
    {
        Write(operand);
        Append((byte)' ');
        return this;
    }

    /// <summary>Writes a shown string, or an array of them, and the space after it.</summary>
    /// <param name="operand">The operand of an operator that shows text.</param>
    /// <param name="font">The font that it is shown with; null where nothing is shown.</param>
    public ContentWriter Shown(PdfObject operand, PageFont? font)
    {
        coding = font;
        Operand(operand);
        coding = null;
        return this;
    }

    /// <summary>Writes a string, and nothing after it.</summary>
    public void Text(ReadOnlySpan<byte> text) => WriteText(text);

    /// <summary>Writes a number and the space after it.</summary>
    public ContentWriter Operand(double number)
    {
        WriteNumber(number);
        Append((byte)' ');
        return this;
    }

    /// <summary>Writes a name and the space after it.</summary>
    public ContentWriter Name(string name) => Operand(new PdfName(name));

    /// <summary>Writes the six numbers of a matrix.</summary>
    public ContentWriter Matrix(Geometry.PdfMatrix matrix) =>
        Operand(matrix.A).Operand(matrix.B).Operand(matrix.C).Operand(matrix.D).Operand(matrix.E).Operand(matrix.F);

    /// <summary>
    /// Writes the operands of a matrix without rounding them, so that edges that lie between two pixels stay there: for
    /// matrices of which nothing was reckoned from removed glyphs.
    /// </summary>
    public ContentWriter ExactMatrix(Geometry.PdfMatrix matrix)
    {
        foreach (var value in (ReadOnlySpan<double>)[matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F])
        {
            WriteExactly(value);
            Append((byte)' ');
        }

        return this;
    }

    /// <summary>Writes an operator and ends the line.</summary>
    public ContentWriter Operator(ContentOperator value)
    {
        Append(OperatorTable.NameOf(value));
        Append((byte)'\n');
        return this;
    }

    /// <summary>Begins a sequence of marked content.</summary>
    public ContentWriter Begin(MarkedTag tag)
    {
        if (tag is { Id: null, Text: null })
        {
            return Name(tag.Name).Operator(ContentOperator.BeginMarkedContent);
        }

        Append("/" + tag.Name + " <<");
        if (tag.Id is { } id)
        {
            Append("/MCID ");
            WriteInteger(id);
        }

        if (tag.Text is { } text)
        {
            Append("/ActualText ");
            WriteText(TextString.Encode(text).Bytes.Span);
        }

        Append(">> ");
        return Operator(ContentOperator.BeginMarkedContentWithProperties);
    }

    /// <summary>Writes finished operations.</summary>
    public ContentWriter Raw(ReadOnlyMemory<byte> operations)
    {
        Append(operations.Span);
        return this;
    }

    /// <summary>Puts what was written from <paramref name="start"/> on before what was written from <paramref name="earlier"/> on.</summary>
    /// <remarks>What is moved shows no text.</remarks>
    public void MoveBefore(int start, int earlier)
    {
        var moved = output[start..Length];
        output.AsSpan(earlier, start - earlier).CopyTo(output.AsSpan(earlier + moved.Length));
        moved.CopyTo(output, earlier);
        texts.Shift(earlier, moved.Length);
    }

    /// <summary>Writes finished operations.</summary>
    public ContentWriter Raw(CodedContent operations)
    {
        texts.Add(operations.Texts, Length);
        return Raw(operations.Bytes);
    }

    private void Write(PdfObject operand)
    {
        switch (operand)
        {
            case PdfNumber number:
                WriteNumber(number.Value);
                break;
            case PdfName name:
                WriteName(name.Value);
                break;
            case PdfString text when coding is { } font:
                WriteCoded(text.Bytes.Span, font);
                break;
            case PdfString text:
                WriteText(text.Bytes.Span);
                break;
            case PdfArray array:
                WriteArray(array);
                break;
            default:
                throw new ArgumentException(
                    "Content streams take numbers, names, strings and arrays of them.", nameof(operand));
        }
    }

    private void WriteNumber(double value)
    {
        var finite = double.IsFinite(value) ? Math.Clamp(value, -LargestNumber, LargestNumber) : 0;
        if (finite == Math.Floor(finite))
        {
            WriteInteger((long)finite);
        }
        else if (Math.Abs(finite) < LargestInMillionths && Math.Round(finite * Millionth) is var millionths
            && millionths / Millionth == finite)
        {
            WriteMillionths((long)millionths);
        }
        else
        {
            Append(finite.ToString("0.##########", CultureInfo.InvariantCulture));
        }
    }

    private void WriteExactly(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!double.IsFinite(value) || text.Contains('E', StringComparison.Ordinal))
        {
            WriteNumber(value);
        }
        else
        {
            Append(text);
        }
    }

    private void WriteInteger(long value)
    {
        Utf8Formatter.TryFormat(value, Room(MostDigits), out var length);
        Length += length;
    }

    // Nearly all numbers of content streams have up to six decimals; the general formatter takes five times as long.
    private void WriteMillionths(long millionths)
    {
        if (millionths < 0)
        {
            Append((byte)'-');
            millionths = -millionths;
        }

        WriteInteger(millionths / Millionth);
        Append((byte)'.');
        var rest = (int)(millionths % Millionth);
        for (var place = Millionth / 10; rest > 0; place /= 10)
        {
            Append((byte)('0' + (rest / place)));
            rest %= place;
        }
    }

    private void WriteName(string name)
    {
        Append((byte)'/');
        Append(name);
    }

    // Strings of text are readable, strings of two-byte codes are shorter in hexadecimal once bytes need escapes.
    private void WriteText(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E))
        {
            Append((byte)'<');
            Convert.TryToHexString(text, Room(2 * text.Length), out var length);
            Length += length;
            Append((byte)'>');
            return;
        }

        Append((byte)'(');
        if (!text.ContainsAny(NeedsEscape))
        {
            Append(text);
            Append((byte)')');
            return;
        }

        foreach (var value in text)
        {
            if (NeedsEscape.Contains(value))
            {
                Append((byte)'\\');
            }

            Append(value);
        }

        Append((byte)')');
    }

    // Arrays hold text and numbers, or the numbers of a dash pattern; they never nest.
    private void WriteArray(PdfArray array)
    {
        Append((byte)'[');
        var isFirst = true;
        if (array.Shown is { } shown)
        {
            WriteShown(shown);
            Append((byte)']');
            return;
        }

        for (var i = 0; i < array.Count; i++)
        {
            var item = array[i];
            if (item is PdfNumber or PdfString)
            {
                if (!isFirst)
                {
                    Append((byte)' ');
                }

                Write(item);
                isFirst = false;
            }
        }

        Append((byte)']');
    }

    private void WriteShown(ShownText shown)
    {
        var isFirst = true;
        foreach (ref readonly var item in shown.Items)
        {
            if (!isFirst)
            {
                Append((byte)' ');
            }

            isFirst = false;
            if (!item.IsText)
            {
                WriteNumber(item.Number);
            }
            else if (coding is { } font)
            {
                WriteCoded(shown.CodesOf(item).Span, font);
            }
            else
            {
                WriteText(shown.CodesOf(item).Span);
            }
        }
    }

    // The codes stand in their place as they are, until the fonts of the output are known.
    private void WriteCoded(ReadOnlySpan<byte> codes, PageFont font)
    {
        texts.Add(Length, codes.Length, font);
        Append(codes);
    }

    private void Append(byte value)
    {
        if (Length == output.Length)
        {
            Room(1);
        }

        output[Length++] = value;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    private void Append(string text) => Length += Encoding.Latin1.GetBytes(text, Room(text.Length));

    private Span<byte> Room(int bytes)
    {
        if (output.Length - Length < bytes)
        {
            var larger = GC.AllocateUninitializedArray<byte>((int)Math.Max(256, Math.Min(Array.MaxLength, Math.Max(2L * output.Length, (long)Length + bytes))));
            output.AsSpan(0, Length).CopyTo(larger);
            output = larger;
        }

        return output.AsSpan(Length);
    }
}
