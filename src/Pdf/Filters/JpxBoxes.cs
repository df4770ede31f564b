using System.Buffers.Binary;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Filters;

/// <summary>JPEG 2000 data box by box (ITU-T T.800, annex I).</summary>
internal static class JpxBoxes
{
    private const int HeaderLength = 8;

    // Signature and file type, always the same: what else a file may claim to be is not for decoders of PDF.
    private static readonly byte[] Opening =
    [
        0, 0, 0, 12, (byte)'j', (byte)'P', 32, 32, 0x0D, 0x0A, 0x87, 0x0A,
        0, 0, 0, 20, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'j', (byte)'p', (byte)'2', 32, 0, 0, 0, 0,
        (byte)'j', (byte)'p', (byte)'2', 32,
    ];

    /// <summary>The picture alone: its header boxes and codestream, without XML, UUID, resolution or other boxes.</summary>
    /// <returns>Null where the data is not JPEG 2000.</returns>
    public static ReadOnlyMemory<byte>? WithoutMetadata(ReadOnlyMemory<byte> data)
    {
        var bytes = data.Span;
        if (JpxCodestream.IsAtStartOf(bytes))
        {
            return JpxCodestream.WithoutMetadata(bytes);
        }

        var sink = new ByteSink(data.Length + Opening.Length);
        sink.Write(Opening);
        for (var position = 0; BoxAt(bytes, position) is { } box; position = box.End)
        {
            var content = bytes[box.Start..box.End];
            if (box.Type is "jp2h")
            {
                WriteBox(sink, box.Type, PictureHeader(content));
            }
            else if (box.Type is "jp2c" && JpxCodestream.WithoutMetadata(content) is { } stream)
            {
                WriteBox(sink, box.Type, stream.Span);
                return sink.Written;
            }
        }

        return null;
    }

    private static ReadOnlySpan<byte> PictureHeader(ReadOnlySpan<byte> content)
    {
        var sink = new ByteSink(content.Length);
        for (var position = 0; BoxAt(content, position) is { } box; position = box.End)
        {
            if (box.Type is "ihdr" or "bpcc" or "colr" or "pclr" or "cmap" or "cdef")
            {
                WriteBox(sink, box.Type, content[box.Start..box.End]);
            }
        }

        return sink.Written.Span;
    }

    private static void WriteBox(ByteSink sink, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, HeaderLength + content.Length);
        System.Text.Encoding.ASCII.GetBytes(type, header[4..]);
        sink.Write(header);
        sink.Write(content);
    }

    /// <summary>The box at an offset; null where none begins.</summary>
    public static JpxBox? BoxAt(ReadOnlySpan<byte> bytes, int position)
    {
        if (position + HeaderLength > bytes.Length)
        {
            return null;
        }

        var start = position + HeaderLength;
        ulong length = BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]);
        if (length == 1 && start + 8 <= bytes.Length)
        {
            length = BinaryPrimitives.ReadUInt64BigEndian(bytes[start..]);
            start += 8;
        }

        // A length of 0 says that the last box goes to the end; one beyond it is taken so too.
        var rest = (ulong)(bytes.Length - position);
        var end = position + (int)(length == 0 ? rest : Math.Min(length, rest));
        return end >= start ? new(System.Text.Encoding.Latin1.GetString(bytes.Slice(position + 4, 4)), start, end) : null;
    }
}
