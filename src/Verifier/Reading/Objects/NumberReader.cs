namespace Clona.Verifier.Reading.Objects;

/// <summary>Reads numbers as the common readers do: doubled signs and a stray second point or minus are forgiven.</summary>
internal static class NumberReader
{
    private static readonly double[] Powers = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10];

    public static bool TryRead(ReadOnlySpan<byte> word, out double number, out bool isInteger)
    {
        var index = 0;
        var negative = false;
        while (index < word.Length && word[index] is (byte)'+' or (byte)'-')
        {
            negative |= word[index++] == '-';
        }

        var digits = ReadDigits(word, ref index, out var whole);
        isInteger = index == word.Length || word[index] != '.';
        number = whole;
        if (!isInteger)
        {
            index++;
            var start = index;
            var fractionDigits = ReadDigits(word, ref index, out var fraction);
            number += fraction * Scale(index - start);
            digits += fractionDigits;
        }

        number = negative ? -number : number;
        return (digits > 0 || word.Contains((byte)'.')) && OnlyNumberCharacters(word[index..]);
    }

    private static int ReadDigits(ReadOnlySpan<byte> word, ref int index, out double value)
    {
        var start = index;
        value = 0;
        while (index < word.Length && Characters.IsDigit(word[index]))
        {
            value = (value * 10) + (word[index++] - '0');
        }

        return index - start;
    }

    private static double Scale(int digits) => digits < Powers.Length ? Powers[digits] : Math.Pow(10, -digits);

    private static bool OnlyNumberCharacters(ReadOnlySpan<byte> rest)
    {
        foreach (var value in rest)
        {
            if (!Characters.IsDigit(value) && value is not ((byte)'.' or (byte)'-'))
            {
                return false;
            }
        }

        return true;
    }
}
