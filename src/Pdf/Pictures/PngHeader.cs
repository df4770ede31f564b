using System.Buffers.Binary;

namespace Clona.Pdf.Pictures;

/// <summary>What the first chunk of a PNG says (ISO/IEC 15948, 11.2.1).</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Bits">Bits of a sample.</param>
/// <param name="Kind">0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha.</param>
/// <param name="IsInterlaced">Whether the rows come in seven passes.</param>
internal sealed record PngHeader(int Width, int Height, int Bits, int Kind, bool IsInterlaced)
{
    private const int Length = 13;

    /// <summary>Samples of a pixel in the file.</summary>
    public int Samples => Kind switch
    {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };

    /// <summary>The header, or why there is none.</summary>
    public static (PngHeader? Header, PictureFault Fault) Read(ReadOnlySpan<byte> body)
    {
        if (body.Length != Length)
        {
            return (null, PictureFault.Damaged);
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(body), BinaryPrimitives.ReadUInt32BigEndian(body[4..]));
        var (bits, kind) = (body[8], body[9]);
        var isSound = kind switch
        {
            0 => bits is 1 or 2 or 4 or 8 or 16,
            3 => bits is 1 or 2 or 4 or 8,
            2 or 4 or 6 => bits is 8 or 16,
            _ => false,
        };
        return !isSound || body[10] != 0 || body[11] != 0 || body[12] > 1 ? (null, PictureFault.Damaged)
            : !PicturePage.IsTaken(width, height) || !PictureSamples.AreTaken((int)width, (int)height, kind is 0 or 4 ? 1 : 3) ? (null, PictureFault.TooLarge)
            : (new((int)width, (int)height, bits, kind, body[12] == 1), PictureFault.None);
    }
}
