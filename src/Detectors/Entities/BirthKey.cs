namespace Clona.Detectors.Entities;

/// <summary>Makes days of birth comparable, whether they are written as a date or stand in a birth number.</summary>
internal static class BirthKey
{
    private const int Digits = 6;
    private const int Month = 100;
    private const int Year = 10_000;

    private static readonly string[] Months =
        ["led", "únor", "břez", "dub", "květ", "červn", "červenc", "srp", "zář", "říj", "listopad", "prosin"];

    /// <summary>The key of a date or a birth number: two digits of the year, month, day; below 0 where only the year is known, 0 where
    /// nothing is.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var count = Read(text, numbers, lengths);
        if (count > 0 && lengths[0] >= Digits)
        {
            return FromNumber(text);
        }

        return count switch
        {
            3 when lengths[0] == 4 => Key(numbers[0], numbers[1], numbers[2]),
            3 => Key(numbers[2], numbers[1], numbers[0]),
            2 when MonthOf(text) is > 0 and var month => Key(numbers[1], month, numbers[0]),
            1 or 2 when lengths[count - 1] == 4 => -1 - (numbers[count - 1] % Month),
            _ => 0,
        };
    }

    /// <summary>Whether both are the same day for certain.</summary>
    public static bool AreSame(int one, int other) => one > 0 && one == other;

    /// <summary>Whether both are known and cannot be the same day.</summary>
    public static bool AreApart(int one, int other) => one != 0 && other != 0 && one != other
        && ((one > 0 && other > 0) || YearOf(one) != YearOf(other));

    private static int YearOf(int key) => key < 0 ? -1 - key : key / Year;

    private static int Read(ReadOnlySpan<char> text, Span<int> numbers, Span<int> lengths)
    {
        var count = 0;
        var isInside = false;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                isInside = false;
                continue;
            }

            if (!isInside && count == numbers.Length)
            {
                return 0;
            }

            count += isInside ? 0 : 1;
            isInside = true;
            if (lengths[count - 1] < Digits)
            {
                numbers[count - 1] = (numbers[count - 1] * 10) + (letter - '0');
            }

            lengths[count - 1]++;
        }

        return count;
    }

    // Women have 50 more in the month; where numbers ran out, 20 or 70 more.
    private static int FromNumber(ReadOnlySpan<char> text)
    {
        var value = 0;
        var read = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter) && read++ < Digits)
            {
                value = (value * 10) + (letter - '0');
            }
        }

        var month = value / Month % Month;
        month -= month > 70 ? 70 : month > 50 ? 50 : month > 20 ? 20 : 0;
        return Key(value / Year, month, value % Month);
    }

    private static int Key(int year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 ? (year % 100 * Year) + (month * Month) + day : 0;

    private static int MonthOf(ReadOnlySpan<char> text)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            if (text.Contains(Months[month], StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        return 0;
    }
}
