namespace Clona.Detectors.Identifiers;

/// <summary>Check of company numbers (IČO).</summary>
/// <remarks>
/// Zákon č. 111/2009 Sb. § 24–25: eight digits; the last is (11 − Σ digit × weight mod 11) mod 10 with the weights 8
/// to 2.
/// Leading zeros are often dropped in writing.
/// </remarks>
internal static class CompanyNumber
{
    /// <summary>Number of digits.</summary>
    public const int Digits = 8;

    /// <summary>Whether the check digit of eight digits, padded on the left with zeros, is right.</summary>
    public static bool HasValidCheck(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length - 1; i++)
        {
            sum += (digits.Length - i) * (digits[i] - '0');
        }

        return (11 - sum % 11) % 10 == digits[^1] - '0';
    }
}
