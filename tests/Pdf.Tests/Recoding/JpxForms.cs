using System.Buffers.Binary;
using System.Text;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Recoding;

/// <summary>Pictures in the rarer forms of JPEG 2000, and documents that show them.</summary>
internal static class JpxForms
{
    /// <summary>Columns and rows.</summary>
    public const int Side = 400;

    /// <summary>Enumerated colours of a picture (ITU-T T.800, I.5.3.3).</summary>
    public const int Rgb = 16;

    /// <summary>The same, grey.</summary>
    public const int Grey = 17;

    /// <summary>The same, brightness and differences.</summary>
    public const int Differences = 18;

    /// <summary>Rows of dark strokes on light that runs in waves, another one for each number.</summary>
    public static byte[] Plane(int number) =>
        [.. Enumerable.Range(0, Side * Side).Select(at => Value(at % Side, at / Side, number))];

    /// <summary>Every second sample of every second row, or of each.</summary>
    public static byte[] Thinned(byte[] plane, int down) =>
        [.. Enumerable.Range(0, Side * Side).Where(at => at % Side % 2 == 0 && at / Side % down == 0).Select(at => plane[at])];

    /// <summary>A codestream of planes without loss.</summary>
    /// <param name="planes">Samples, component after component.</param>
    /// <param name="components">Bits, signs and sizes of the components, as opj_compress wants them: <c>3,8,u</c> or <c>3,8,u@1x1:2x2:2x2</c>.</param>
    public static byte[] Codestream(byte[] planes, string components) => OpenJpeg.CompressedPlanes(planes, $"{Side},{Side},{components}");

    /// <summary>The codestream in its boxes.</summary>
    /// <param name="codestream">The codestream.</param>
    /// <param name="space">Its colours.</param>
    /// <param name="more">Further boxes of its header.</param>
    public static byte[] Boxed(byte[] codestream, int space, params byte[][] more)
    {
        byte[] header = [.. Box("ihdr", [.. Word(Side), .. Word(Side), codestream[40], codestream[41], codestream[42], 7, 0, 0]), .. Box("colr", [1, 0, 0, .. Word(space)])];
        return
        [
            .. Box("jP  ", [0x0D, 0x0A, 0x87, 0x0A]), .. Box("ftyp", [.. "jp2 "u8, 0, 0, 0, 0, .. "jp2 "u8]),
            .. Box("jp2h", [.. header, .. more.SelectMany(box => box)]), .. Box("jp2c", codestream),
        ];
    }

    /// <summary>The boxes of a table of colours.</summary>
    public static byte[] Table(params (byte Red, byte Green, byte Blue)[] colors) =>
    [
        .. Box("pclr", [(byte)(colors.Length >> 8), (byte)colors.Length, 3, 7, 7, 7, .. colors.SelectMany(color => new[] { color.Red, color.Green, color.Blue })]),
        .. Box("cmap", [0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 2]),
    ];

    /// <summary>The box that says what the channels are, one after the other: kind, and the colour that it is about, from 1.</summary>
    public static byte[] Order(params (byte Kind, byte About)[] channels) =>
        Box("cdef", [0, (byte)channels.Length, .. channels.SelectMany((channel, at) => new byte[] { 0, (byte)at, 0, channel.Kind, 0, channel.About })]);

    /// <summary>A page of 400 points that such a picture covers.</summary>
    public static byte[] Pdf(byte[] data, string entries, string filter = "/JPXDecode")
    {
        var file = new PdfBuilder();
        var picture = Add(file, data, entries, filter);
        return file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>").Build();
    }

    /// <summary>Such a picture as an object of a file.</summary>
    public static int Add(PdfBuilder file, byte[] data, string entries, string filter = "/JPXDecode") =>
        file.AddStream(Encoding.Latin1.GetString(data), $"/Type /XObject /Subtype /Image /Width {Side} /Height {Side} /BitsPerComponent 8 {(filter.Length == 0 ? "" : "/Filter")} {filter} {entries}");

    /// <summary>The samples pixel by pixel.</summary>
    public static byte[] Mixed(params byte[][] planes) => [.. Enumerable.Range(0, Side * Side).SelectMany(at => planes.Select(plane => plane[at]))];

    private static byte Value(int x, int y, int number)
    {
        var light = y % 24 < 12 && (x * (3 + (y / 24))) % 17 < 6 ? 0.1 : 0.75 + (0.25 * Math.Sin((x + (y * number)) / 30.0));
        return (byte)(light * 255);
    }

    private static byte[] Box(string type, byte[] content) => [.. Word(content.Length + 8), .. Encoding.ASCII.GetBytes(type), .. content];

    private static byte[] Word(int value)
    {
        var word = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, value);
        return word;
    }
}
