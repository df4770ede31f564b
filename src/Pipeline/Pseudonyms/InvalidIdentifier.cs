using System.Globalization;
using Clona.Detectors.Findings;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Identifiers that look like identifiers and can belong to nobody.</summary>
internal static class InvalidIdentifier
{
    private const int MostNumbers = 4999;

    /// <summary>The domain of invented e-mail addresses, which nobody can own (RFC 2606).</summary>
    public const string MailDomain = "example.invalid";

    /// <summary>The surrogate of that number; null where the kind has no form that is surely invalid.</summary>
    public static string? Of(FindingType type, int number, string value) => number > MostNumbers ? null : type switch
    {
        FindingType.BirthNumber => BirthNumber(number, value.Contains('/', StringComparison.Ordinal)),
        FindingType.BankAccount when char.IsLetter(value.AsSpan().TrimStart()[0]) => Iban(number),
        FindingType.BankAccount => Account(number),
        FindingType.Phone => Text($"000 {number / 1000:000} {number % 1000:000}"),
        FindingType.Email => Text($"adresa{number}@{MailDomain}"),
        _ => null,
    };

    /// <summary>Whether <paramref name="value"/> is an address that only a surrogate can have.</summary>
    public static bool IsOurMail(string value) => value.EndsWith("@" + MailDomain, StringComparison.OrdinalIgnoreCase);

    // The 99th day of a month that there is not, and never a multiple of 11.
    private static string BirthNumber(int number, bool hasSlash)
    {
        var suffix = (990_099L * 10_000) + number;
        suffix += suffix % 11 == 0 ? 5_000 : 0;
        var digits = Text($"{suffix:0000000000}");
        return hasSlash ? digits[..6] + "/" + digits[6..] : digits;
    }

    // No bank has the code 0000, and one unit more than a multiple of 11 fails the check.
    private static string Account(int number)
    {
        int[] weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
        for (var candidate = number * 11; ; candidate++)
        {
            var (left, sum) = (candidate, 0);
            for (var place = 0; left > 0; place++, left /= 10)
            {
                sum += left % 10 * weights[place];
            }

            if (sum % 11 != 0)
            {
                return Text($"{candidate:0000000000}/0000");
            }
        }
    }

    // Check digits 00 are never given out, but 00 and 97 are one to the sum: then another branch that does not exist.
    private static string Iban(int number)
    {
        var bank = (decimal.Parse(Text($"{number:00000000000000000000}123500"), CultureInfo.InvariantCulture) % 97) == 1 ? 1 : 0;
        return Text($"CZ00 {bank:0000} 0000 0000 {number / 10000:0000} {number % 10000:0000}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
