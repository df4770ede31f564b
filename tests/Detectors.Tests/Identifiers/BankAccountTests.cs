using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class BankAccountTests
{
    [Theory]
    [InlineData("0000000100", false)]
    [InlineData("0000000000", false)]
    [InlineData("0000000110", true)]
    public void Number_has_at_least_two_digits_other_than_nought(string number, bool expected) =>
        BankAccount.HasTwoNonZero(number).ShouldBe(expected);
}
