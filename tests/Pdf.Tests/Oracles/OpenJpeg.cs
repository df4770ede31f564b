using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests.Oracles;

/// <summary>OpenJPEG's programs, which make the pictures of tests and decode them as the product has them decoded.</summary>
internal static class OpenJpeg
{
    private const string Compressor = "/usr/bin/opj_compress";
    private const string Decompressor = "/usr/bin/opj_decompress";

    /// <summary>Whether both can be started.</summary>
    public static bool IsInstalled { get; } = File.Exists(Compressor) && File.Exists(Decompressor);

    /// <summary>A picture in JPEG 2000.</summary>
    /// <param name="samples">Samples row by row, of 16 bits the higher byte first.</param>
    /// <param name="side">Columns and rows.</param>
    /// <param name="components">1, 3, or 4 with what can be seen through.</param>
    /// <param name="highest">The largest sample.</param>
    /// <param name="form">File name extension: <c>j2k</c> or <c>jp2</c>.</param>
    /// <param name="options">Of opj_compress.</param>
    public static byte[] Compressed(byte[] samples, int side, int components, int highest, string form, params string[] options)
    {
        var (head, extension) = components switch
        {
            1 => ($"P5\n{side} {side}\n{highest}\n", "pgm"),
            3 => ($"P6\n{side} {side}\n{highest}\n", "ppm"),
            _ => ($"P7\nWIDTH {side}\nHEIGHT {side}\nDEPTH {components}\nMAXVAL {highest}\nTUPLTYPE RGB_ALPHA\nENDHDR\n", "pam"),
        };
        return Through([.. Encoding.ASCII.GetBytes(head), .. samples], extension, form, (from, to) => Programs.Run(Compressor, [.. options, "-i", from, "-o", to]));
    }

    /// <summary>A codestream of planes without loss, its components not mixed.</summary>
    /// <param name="planes">Samples, component after component.</param>
    /// <param name="form">Columns, rows, components, bits, signs and sizes, as opj_compress wants them.</param>
    public static byte[] CompressedPlanes(byte[] planes, string form) =>
        Through(planes, "raw", "j2k", (from, to) => Programs.Run(Compressor, ["-i", from, "-o", to, "-F", form, "-mct", "0"]));

    /// <summary>The samples of a codestream, a byte each, component after component.</summary>
    public static byte[] Decoded(ReadOnlyMemory<byte> codestream) =>
        Through(codestream.ToArray(), "j2k", "raw", (from, to) => Programs.Run(Decompressor, ["-i", from, "-o", to, "-p", "8S", "-upsample"]));

    private static byte[] Through(byte[] input, string from, string to, Action<string, string> run)
    {
        var name = Path.Join(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"clona-jpx-{Guid.NewGuid():N}"));
        var (source, target) = ($"{name}.in.{from}", $"{name}.out.{to}");
        try
        {
            File.WriteAllBytes(source, input);
            run(source, target);
            return File.ReadAllBytes(target);
        }
        finally
        {
            File.Delete(source);
            File.Delete(target);
        }
    }
}
