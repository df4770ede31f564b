using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Recoding;

/// <summary>What the child says of the pictures that it wrote anew is what it is told when it removes; the picture is in the output as it came then.</summary>
public sealed class KeptPicturesTests
{
    private const int Picture = 100;
    private const int Side = 64;

    // Nobody decodes it here: a head, a part of a tile with some bytes, an end.
    private static readonly byte[] Codestream =
    [
        0xFF, 0x4F, 0xFF, 0x51, 0, 41, 0, 0, 0, 0, 0, Side, 0, 0, 0, Side, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Side, 0, 0, 0, Side, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 7, 1, 1,
        0xFF, 0x90, 0, 10, 0, 0, 0, 0, 3, 0xF6, 0, 1, 0xFF, 0x93, .. Enumerable.Range(0, 1000).Select(at => (byte)(at * 7)), 0xFF, 0xD9,
    ];

    [Fact]
    public async Task Pictures_return_whose_numbers_come_back_from_the_child()
    {
        var pdf = DrawnPdf.Of(
            DrawnPdf.SmallPage,
            $"/XObject << /P {Picture} 0 R >>",
            [DrawnPdf.Stream($"/Type /XObject /Subtype /Image /Width {Side} /Height {Side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /JPXDecode", Encoding.Latin1.GetString(Codestream))],
            "q 64 0 0 64 100 20 cm /P Do Q BT /F1 10 Tf 1 0 0 1 10 150 Tm (Smlouva o dilo podle zakona) Tj ET");
        var asked = TestEngine.Request(EngineTask.Recode, MediaType.Pdf) with { CodedNeeds = [new CodedNeed(Picture, Side * Side)] };

        var (written, parts) = await TestEngine.AskAsync(asked, pdf, new byte[Side * Side]);

        written.KeptPictures.ShouldBe([Picture]);
        (await Redacted(parts[0], written.KeptPictures)).AsSpan().IndexOf(Codestream).ShouldBePositive();
        (await Redacted(parts[0], [])).AsSpan().IndexOf(Codestream.AsSpan(60, 20)).ShouldBe(-1);
    }

    private static async Task<byte[]> Redacted(ReadOnlyMemory<byte> document, IReadOnlyList<int> kept)
    {
        var request = TestEngine.Request(EngineTask.Redact, MediaType.Pdf) with
        {
            KeptPictures = kept,
            Scans = [new ScanPage(1, IsReadable: true, IsFlattened: false, [])],
        };
        var (answer, parts) = await TestEngine.AskAsync(request, document);

        answer.Refusal.ShouldBeNull();
        return parts[0].ToArray();
    }
}
