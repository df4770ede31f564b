namespace Clona.Detectors.Identifiers;

/// <summary>What the check of a birth number says.</summary>
/// <param name="HasDate">Whether the first six digits are a date, months raised by 20, 50 or 70 included.</param>
/// <param name="Check">Result of the division by eleven.</param>
internal readonly record struct BirthNumber(bool HasDate, BirthNumberCheck Check)
{
    /// <summary>Whether date and check digit are both sound.</summary>
    public bool IsValid => HasDate && Check is BirthNumberCheck.Divisible or BirthNumberCheck.RemainderTen;

    /// <summary>Checks nine or ten digits.</summary>
    /// <remarks>
    /// Zákon č. 133/2000 Sb. § 13: two digits each of year, month (women +50; +20 or +70 when a day's numbers ran
    /// out, since
    /// 2004) and day, then an end of three digits for births before 1 January 1954 and of four since; ten digits are
    /// divisible
    /// by eleven. Up to 1985 a remainder of ten of the first nine digits was written as check digit 0.
    /// </remarks>
    public static BirthNumber Of(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            number = number * 10 + (digit - '0');
        }

        var date = (int)(digits.Length == 10 ? number / 10_000 : number / 1000);
        return new BirthNumber(IsDate(date, digits.Length), CheckOf(number, digits.Length));
    }

    private static BirthNumberCheck CheckOf(long number, int length)
    {
        if (length != 10)
        {
            return BirthNumberCheck.None;
        }

        if (number % 11 == 0)
        {
            return BirthNumberCheck.Divisible;
        }

        return number / 10 % 11 == 10 && number % 10 == 0 ? BirthNumberCheck.RemainderTen : BirthNumberCheck.Failed;
    }

    private static bool IsDate(int date, int length)
    {
        var year = date / 10_000;
        var month = date / 100 % 100;
        month -= month > 70 ? 70 : month > 50 ? 50 : month > 20 ? 20 : 0;
        var day = date % 100;
        var century = length == 10 ? (year >= 54 ? 1900 : 2000) : year < 54 ? 1900 : 1800;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(century + year, month);
    }
}
