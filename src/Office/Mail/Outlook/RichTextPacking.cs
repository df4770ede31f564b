using System.Buffers.Binary;
using System.Text;
using Clona.Office.Packages;

namespace Clona.Office.Mail.Outlook;

/// <summary>Unpacks the Rich Text of a stored message ([MS-OXRTFCP]).</summary>
internal static class RichTextPacking
{
    private const int HeaderLength = 16;
    private const int WindowLength = 4096;
    private const uint Packed = 0x75465A4C;
    private const uint Plain = 0x414C454D;

    // What the window holds before the first byte: the words that any such text begins with.
    private const string Start =
        "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
        + "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

    /// <summary>The text; empty where the packing is unknown.</summary>
    /// <exception cref="PackageException">It grows beyond the limit.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> data)
    {
        if (data.Length < HeaderLength)
        {
            return [];
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(data[8..]) switch
        {
            Plain => data[HeaderLength..].ToArray(),
            Packed => Inflate(data[HeaderLength..]),
            _ => [],
        };
    }

    private static byte[] Inflate(ReadOnlySpan<byte> data)
    {
        var window = new byte[WindowLength];
        var write = Encoding.ASCII.GetBytes(Start, window);
        using var output = new MemoryStream();
        var position = 0;
        while (position < data.Length)
        {
            var flags = data[position++];
            for (var bit = 0; bit < 8 && position < data.Length; bit++)
            {
                if ((flags >> bit & 1) == 0)
                {
                    Put(data[position++]);
                    continue;
                }

                if (position + 2 > data.Length)
                {
                    return output.ToArray();
                }

                var reference = BinaryPrimitives.ReadUInt16BigEndian(data[position..]);
                position += 2;
                var from = reference >> 4;
                if (from == write)
                {
                    return output.ToArray();
                }

                for (var count = (reference & 15) + 2; count > 0; count--)
                {
                    Put(window[from]);
                    from = (from + 1) % WindowLength;
                }
            }
        }

        return output.ToArray();

        void Put(byte value)
        {
            if (output.Length >= PackageLimits.MostPartBytes)
            {
                throw new PackageException(PackageFault.TooLarge);
            }

            output.WriteByte(value);
            window[write] = value;
            write = (write + 1) % WindowLength;
        }
    }
}
