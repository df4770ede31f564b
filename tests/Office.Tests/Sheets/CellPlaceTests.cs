using Clona.Office.Sheets;

namespace Clona.Office.Tests.Sheets;

public sealed class CellPlaceTests
{
    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("Z9", 9, 26)]
    [InlineData("AA10", 10, 27)]
    [InlineData("XFD1048576", 1_048_576, 16_384)]
    public void A_name_says_its_place_and_back(string name, int row, int column)
    {
        var place = CellPlace.Of(name).ShouldNotBeNull();

        place.ShouldBe(new CellPlace(row, column));
        place.ToString().ShouldBe(name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A0")]
    [InlineData("7")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("AAAAAAAAAAAAAA1")]
    [InlineData("A-1")]
    public void A_name_of_no_place_says_nothing(string? name) => CellPlace.Of(name).ShouldBeNull();

    [Theory]
    [InlineData("000000/0000", "7103041234", "710304/1234")]
    [InlineData("000000\\/0000", "503041234", "050304/1234")]
    [InlineData("### ### ###", "604123456", "604 123 456")]
    [InlineData("000 00", "11000", "110 00")]
    [InlineData("0", "5", null)]
    [InlineData("000/00", "1.5", null)]
    [InlineData("d/m/yyyy", "26000", null)]
    public void A_mask_takes_the_digits_of_a_whole_number(string code, string number, string? shown) => NumberMask.Fill(code, number).ShouldBe(shown);
}
