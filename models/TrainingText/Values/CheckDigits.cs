namespace Clona.TrainingText.Values;

/// <summary>Check digits of Czech numbers.</summary>
public static class CheckDigits
{
    private static readonly int[] AccountWeights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

    /// <summary>Whether an account number or prefix passes the weighted sum mod 11.</summary>
    public static bool IsAccountPart(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[digits.Length - 1 - i] - '0') * AccountWeights[i];
        }

        return sum % 11 == 0;
    }

    /// <summary>Whether ten digits of a birth number pass mod 11.</summary>
    public static bool IsBirthNumber(string digits) =>
        digits is { Length: 10 } && long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) % 11 == 0;

    /// <summary>The eighth digit of a company number whose first seven are given.</summary>
    public static char CompanyDigit(string seven)
    {
        ArgumentNullException.ThrowIfNull(seven);
        var sum = 0;
        for (var i = 0; i < 7; i++)
        {
            sum += (seven[i] - '0') * (8 - i);
        }

        return (char)('0' + ((11 - (sum % 11)) % 10));
    }

    /// <summary>The two check digits of a Czech IBAN for the twenty digits after them.</summary>
    public static string IbanDigits(string body)
    {
        var remainder = 0;
        foreach (var digit in body + "123500")
        {
            remainder = ((remainder * 10) + (digit - '0')) % 97;
        }

        return (98 - remainder).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
    }
}
