using Clona.Scans.Pictures;
using Clona.Scans.Signatures;

namespace Clona.Scans.Tests.Signatures;

public sealed class GroupSurroundingsTests
{
    private const int Darkness = 0;
    private const int WordsBeside = 1;
    private const int ToWord = 2;
    private const int HasLabel = 3;
    private const int StrokesBeside = 4;
    private const double Scale = 6;

    private static readonly Blob Strokes = new(1, InkTone.Cool, new(400, 500, 520, 560), 900, 1200, 10, 2, 8) { Darkness = 90 };
    private static readonly Blob Letter = new(2, InkTone.Neutral, new(100, 100, 112, 118), 90, 60, 5, 0, 3) { Darkness = 180 };

    [Fact]
    public void Pale_ink_is_told_from_dark_print() => Of([], Strokes)[Darkness].ShouldBe(0.5);

    [Theory]
    [InlineData("Podpis", 250, 520, 1)]
    [InlineData("převzal:", 250, 520, 1)]
    [InlineData("převzal", 250, 520, 0)]
    [InlineData("převzal:", 250, 900, 0)]
    public void Labels_of_places_to_sign_are_seen(string text, int left, int top, int expected) =>
        Of([Word(text, left, top)], Strokes)[HasLabel].ShouldBe(expected);

    [Fact]
    public void Words_are_counted_on_the_line_and_measured_all_around()
    {
        var measures = Of([Word("vedle", 300, 520), Word("pod", 400, 590)], Strokes);

        measures[WordsBeside].ShouldBe(1);
        measures[ToWord].ShouldBe(5);
    }

    [Fact]
    public void Strokes_beside_are_counted_without_the_own() =>
        Of([], Strokes, Strokes with { Number = 3, Box = new(530, 500, 560, 540) })[StrokesBeside].ShouldBe(1);

    private static double[] Of(ScannedPiece[] pieces, params Blob[] free)
    {
        var view = new SheetView(new ColorPicture(1240, 1754, new byte[1240 * 1754 * 3]), new Turning(1240, 1754, 0, 0), 150);
        return [.. new GroupSurroundings(Scale, new PrintedInk(view, pieces), [Letter, .. free], free).Of([Strokes], Strokes.Box)];
    }

    private static ScannedPiece Word(string text, int left, int top) => new(text, 0, StartsWord: true, 95, new(left, top + 20), new(left + 60, top + 20), 20);
}
