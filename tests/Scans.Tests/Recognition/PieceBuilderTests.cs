using Clona.Scans.Pictures;
using Clona.Scans.Recognition;

namespace Clona.Scans.Tests.Recognition;

public sealed class PieceBuilderTests
{
    private static readonly Turning Level = new(1000, 1000, 0, 0);

    [Fact]
    public void Signs_stand_apart_from_letters_and_no_gap_is_left_between_them()
    {
        var pieces = PieceBuilder.Build([.. Letters("Novák,", left: 100), .. Letters("Jan", left: 300, isNewLine: false)], Level);

        pieces.Select(piece => piece.Text).ShouldBe(["Novák", ",", "Jan"]);
        pieces.Select(piece => piece.StartsWord).ShouldBe([true, false, true]);
        pieces[0].End.X.ShouldBe(pieces[1].Start.X);
        pieces.Select(piece => piece.Line).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_hardly_sure_is_no_reading() =>
        PieceBuilder.Build([.. Letters("xW~", left: 100, confidence: 10)], Level).ShouldBeEmpty();

    [Fact]
    public void A_page_read_upside_down_has_its_text_where_it_stands()
    {
        var piece = PieceBuilder.Build([.. Letters("Jan", left: 100)], new(1000, 1000, 2, 0)).ShouldHaveSingleItem();

        piece.Start.X.ShouldBe(900);
        piece.End.X.ShouldBeLessThan(900);
        piece.Box.ShouldBe(new(845, 970, 900, 990));
    }

    private static IEnumerable<ReadLetter> Letters(string word, int left, double confidence = 90, bool isNewLine = true) =>
        word.Select((letter, index) => new ReadLetter(
            letter.ToString(), isNewLine && index == 0, index == 0, confidence, new(left + (index * 20), 10, left + (index * 20) + 15, 30)));
}
