using Clona.Detectors.Identifiers;
using Shouldly;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class BirthNumberTests
{
    // Numbers given out up to 1985: where the first nine digits leave ten, the check digit is nought.
    [Fact]
    public void Nought_is_the_check_digit_where_nine_digits_leave_ten() =>
        BirthNumber.Of("8001010040").Check.ToString().ShouldBe("RemainderTen");
}
