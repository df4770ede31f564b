using System.Security.Cryptography;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Images;

/// <summary>An area of the first page, 400 points wide and high, that has to be white, and what poppler and the verifier see of it.</summary>
internal static class BlankArea
{
    /// <summary>Width and height of the page.</summary>
    public const int Side = 400;

    private const int MarginOfLight = 245;
    private static readonly PdfRectangle Area = new(150, 150, 250, 200);

    /// <summary>The file without what shows in the area.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="kept">Numbers of pictures that were written anew and may return.</param>
    public static Redacted Emptied(byte[] pdf, IReadOnlyList<int>? kept = null) =>
        Redacted.With(pdf, new([new PageRemoval(1, [], [], []) { Areas = [Area] }]) { KeptPictures = kept ?? [] });

    /// <summary>Pixels in the area that are not white, and pixels more than <paramref name="reach"/> beside it that changed.</summary>
    /// <param name="was">The file before.</param>
    /// <param name="now">The file after.</param>
    /// <param name="reach">Points.</param>
    /// <param name="rotate">By how much the page is turned where it is shown.</param>
    public static (int Inside, int Outside) WrongPixels(ReadOnlyMemory<byte> was, ReadOnlyMemory<byte> now, int reach, int rotate = 0)
    {
        var (before, after) = (Poppler.PixelsOf(was, page: 1), Poppler.PixelsOf(now, page: 1));
        var (wrongInside, wrongOutside) = (0, 0);
        for (var place = 0; place < Side * Side; place++)
        {
            var (x, y) = OnPage(place % Side, place / Side, rotate);
            var isInside = x is > 150 and < 249 && y is > 150 and < 199;
            var isOutside = x < 150 - reach || x > 250 + reach || y < 150 - reach || y > 200 + reach;
            wrongInside += isInside && Pixel(after, place).IndexOfAnyExceptInRange((byte)MarginOfLight, (byte)255) >= 0 ? 1 : 0;
            wrongOutside += isOutside && !Pixel(before, place).SequenceEqual(Pixel(after, place)) ? 1 : 0;
        }

        return (wrongInside, wrongOutside);
    }

    /// <summary>What the verifier says of the area in a file.</summary>
    /// <param name="output">The file.</param>
    /// <param name="rotate">By how much the page is turned where it is shown.</param>
    /// <param name="wider">By how many points the verifier is told that the area is wider.</param>
    /// <param name="check">The check that is asked.</param>
    public static CheckReason VerdictOn(ReadOnlyMemory<byte> output, int rotate = 0, double wider = 0, CheckId check = CheckId.V14DrawnAreas)
    {
        var box = rotate switch
        {
            90 => new ClaimedBox(150, 150, 200, 250),
            180 => new ClaimedBox(150, 150, 250, 200),
            270 => new ClaimedBox(200, 150, 250, 250),
            _ => new ClaimedBox(150, 200, 250, 250),
        };
        var claim = new RemovalClaim(
            string.Empty, Convert.ToHexStringLower(SHA256.HashData(output.Span)), [new PageClaim(1, [], [], 0, []) { Areas = [box with { X1 = box.X1 + wider }] }]);
        return DocumentVerifier.Verify(new VerificationRequest(null, output, claim))
            .Checks.Single(row => row.Id == check).Reason;
    }

    // A pixel of the shown page, from its upper left corner, in the space of the page.
    private static (int X, int Y) OnPage(int column, int row, int rotate) => rotate switch
    {
        90 => (row, column),
        180 => (Side - 1 - column, row),
        270 => (Side - 1 - row, Side - 1 - column),
        _ => (column, Side - 1 - row),
    };

    private static ReadOnlySpan<byte> Pixel(byte[] image, int place) => image.AsSpan(image.Length - (Side * Side * 3) + (place * 3), 3);
}
