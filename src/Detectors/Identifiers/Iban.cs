using System.Collections.Frozen;
using System.Globalization;

namespace Clona.Detectors.Identifiers;

/// <summary>Rules of the international bank account number.</summary>
/// <remarks>ISO 13616-1: two letters of the country, two check digits, a national part of fixed length; ISO 7064 mod
/// 97-10.</remarks>
internal static class Iban
{
    /// <summary>Length of the longest number of any country.</summary>
    public const int LongestLength = 34;

    private static readonly FrozenDictionary<string, int> Lengths = DataTable.Read("iban-lengths.tsv")
        .ToFrozenDictionary(row => row.Key, row =>
            int.Parse(row.Value, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Lengths.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the numbers of a country, or 0 when <paramref name="country"/> is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> country) => Lookup.TryGetValue(country, out var length) ? length : 0;

    /// <summary>Whether the remainder by 97 is one; letters count 10 to 35 in either case.</summary>
    public static bool HasValidCheck(ReadOnlySpan<char> number)
    {
        var remainder = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var c = number[(i + 4) % number.Length];
            var value = char.IsAsciiDigit(c) ? c - '0' : char.ToUpperInvariant(c) - 'A' + 10;
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }

        return remainder == 1;
    }
}
