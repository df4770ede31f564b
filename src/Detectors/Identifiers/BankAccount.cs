using System.Collections.Frozen;

namespace Clona.Detectors.Identifiers;

/// <summary>Rules of account numbers of the Czech and Slovak payment systems.</summary>
/// <remarks>
/// Vyhláška ČNB č. 169/2011 Sb. § 2–4: up to six digits of prefix, two to ten of the number, each sum of digits times
/// weights divisible by eleven, then a four-digit bank code. Ended codes stay in the table: old contracts hold them.
/// </remarks>
internal static class BankAccount
{
    private static readonly FrozenDictionary<string, string> Codes = DataTable.Read("bank-codes.tsv");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static ReadOnlySpan<byte> Weights => [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

    /// <summary>Whether <paramref name="code"/> is or was the code of a bank.</summary>
    public static bool IsBankCode(ReadOnlySpan<char> code) => Lookup.ContainsKey(code);

    /// <summary>Whether the weighted sum of a prefix or a number is divisible by eleven; anything but digits is
    /// skipped.</summary>
    public static bool HasValidSum(ReadOnlySpan<char> part)
    {
        var sum = 0;
        var place = 0;
        for (var i = part.Length - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(part[i]))
            {
                if (place == Weights.Length)
                {
                    return false;
                }

                sum += Weights[place++] * (part[i] - '0');
            }
        }

        return sum % 11 == 0;
    }

    /// <summary>Whether the number has at least two digits other than zero, as the decree demands.</summary>
    public static bool HasTwoNonZero(ReadOnlySpan<char> part)
    {
        var count = 0;
        foreach (var c in part)
        {
            count += c is >= '1' and <= '9' ? 1 : 0;
        }

        return count >= 2;
    }
}
