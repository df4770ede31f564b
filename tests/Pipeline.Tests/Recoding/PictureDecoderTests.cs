using System.Diagnostics;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Sandbox;

namespace Clona.Pipeline.Tests.Recoding;

/// <summary>JPEG 2000 is decoded by another program in a sandbox, which gives samples or nothing.</summary>
public sealed class PictureDecoderTests
{
    private const string Compressor = "/usr/bin/opj_compress";
    private const int Side = 64;

    private static readonly PictureDecoder Decoder = new(SandboxMode.Bubblewrap, TimeProvider.System);

    [Fact]
    public void Nothing_is_decoded_without_a_folder_of_its_own() => new PictureDecoder(SandboxMode.LimitsOnly, TimeProvider.System).CanDecode.ShouldBeFalse();

    [OpenJpegFact]
    public async Task The_samples_come_back()
    {
        var samples = Enumerable.Range(0, Side * Side).Select(at => (byte)(at * 7)).ToArray();

        (await Decoder.DecodeAsync(Codestream(samples), new(1, Side * Side), CancellationToken.None)).Samples.ShouldBe(samples);
    }

    [OpenJpegFact]
    public async Task Nothing_comes_back_where_there_are_other_samples_than_the_document_says() =>
        (await Decoder.DecodeAsync(Codestream(new byte[Side * Side]), new(1, (Side * Side) + 1), CancellationToken.None)).Samples.ShouldBeNull();

    [OpenJpegFact]
    public async Task Nothing_comes_back_for_what_is_no_picture() =>
        (await Decoder.DecodeAsync("nothing"u8.ToArray(), new(1, 7), CancellationToken.None)).Samples.ShouldBeNull();

    [OpenJpegFact]
    public async Task Nothing_comes_back_for_a_picture_that_ends_too_early() =>
        (await Decoder.DecodeAsync(Codestream([.. Enumerable.Range(0, Side * Side).Select(at => (byte)(at * at * 31))]).AsMemory(0, 600), new(1, Side * Side), CancellationToken.None)).Samples.ShouldBeNull();

    private static byte[] Codestream(byte[] samples)
    {
        var name = Path.Join(Path.GetTempPath(), $"clona-decode-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(name + ".pgm", [.. "P5\n64 64\n255\n"u8, .. samples]);
            using var process = Process.Start(new ProcessStartInfo(Compressor, ["-i", name + ".pgm", "-o", name + ".j2k"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return File.ReadAllBytes(name + ".j2k");
        }
        finally
        {
            File.Delete(name + ".pgm");
            File.Delete(name + ".j2k");
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class OpenJpegFactAttribute : FactAttribute
    {
        public OpenJpegFactAttribute() => Skip = File.Exists(Compressor) ? null : "libopenjp2-tools is not installed.";
    }
}
