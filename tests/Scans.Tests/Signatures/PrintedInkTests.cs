using Clona.Scans.Pictures;
using Clona.Scans.Signatures;

namespace Clona.Scans.Tests.Signatures;

public sealed class PrintedInkTests
{
    private const int DotsPerInch = 150;

    [Theory]
    [InlineData(95, nameof(PrintReading.Sure))]
    [InlineData(60, nameof(PrintReading.Likely))]
    [InlineData(40, nameof(PrintReading.None))]
    public void A_letter_is_print_as_surely_as_its_word_was_read(double confidence, string reading) =>
        Read(Letter(100, 200, 15, 18), "Slovo", confidence).ToString().ShouldBe(reading);

    [Fact]
    public void Thin_strokes_as_high_as_two_lines_are_no_print_whatever_was_read() =>
        Read(Letter(100, 160, 40, 60) with { Area = 200, Outline = 200 }, "JM", 95).ShouldBe(PrintReading.None);

    private static PrintReading Read(Blob blob, string word, double confidence)
    {
        var view = new SheetView(new Paper(600, 400).Color, new Turning(600, 400, 0, 0), DotsPerInch);
        List<ScannedPiece> pieces = [.. Enumerable.Range(0, 9).Select(i => new ScannedPiece("text", i, StartsWord: true, 95, new(300, 20 + (i * 30)), new(360, 20 + (i * 30)), 22))];
        return new PrintedInk(view, [.. pieces, new(word, 9, StartsWord: true, confidence, new(95, 222), new(180, 222), word == "JM" ? 64 : 24)])
            .ReadingOf(blob, InkTone.Neutral);
    }

    private static Blob Letter(int left, int top, int width, int height) =>
        new(1, InkTone.Neutral, new(left, top, left + width, top + height), width * height / 3, 2 * (width + height), 0, 0, 4);
}
