using System.Globalization;
using Clona.Detectors.Declension;
using Clona.TrainingText.People;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Values;

/// <summary>Draws the identifiers of a person; check digits hold.</summary>
public static class PersonalValues
{
    private static readonly string[] Banks = ["0100", "0300", "0600", "0800", "2010", "2060", "2250", "2700", "3030", "5500", "6210", "0710", "6100", "7940"];
    private static readonly string[] MailHosts =
    [
        "posta.example", "mojeposta.example", "schranka.example", "email.example", "example.com", "example.org", "domov.example", "mail-sit.example", "net-obec.example", "centrum-posty.example",
    ];

    /// <summary>A birth number with its slash; nine digits for births before 1954.</summary>
    public static string BirthNumber(DateOnly born, Gender gender, Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var month = born.Month + (gender == Gender.Feminine ? 50 : 0);
        var start = string.Create(CultureInfo.InvariantCulture, $"{born.Year % 100:00}{month:00}{born.Day:00}");
        if (born.Year < 1954)
        {
            return $"{start}/{draw.Between(100, 999)}";
        }

        while (true)
        {
            var serial = draw.Between(100, 999).ToString(CultureInfo.InvariantCulture);
            for (var check = '0'; check <= '9'; check++)
            {
                if (CheckDigits.IsBirthNumber(start + serial + check))
                {
                    return $"{start}/{serial}{check}";
                }
            }
        }
    }

    /// <summary>An account with its bank code.</summary>
    public static string Account(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var prefix = draw.Chance(30) ? AccountPart(draw, draw.Between(2, 6)) + "-" : string.Empty;
        return $"{prefix}{AccountPart(draw, draw.Between(6, 10))}/{draw.Of(Banks)}";
    }

    /// <summary>A Czech IBAN, in blocks of four or joined.</summary>
    public static string Iban(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var body = draw.Of(Banks) + "000000" + AccountPart(draw, draw.Between(7, 10)).PadLeft(10, '0');
        var joined = "CZ" + CheckDigits.IbanDigits(body) + body;
        return draw.Chance(70) ? string.Join(' ', joined.Chunk(4).Select(block => new string(block))) : joined;
    }

    /// <summary>A company number of eight digits.</summary>
    public static string CompanyId(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var seven = draw.Digits(7);
        return seven + CheckDigits.CompanyDigit(seven);
    }

    /// <summary>A mobile or fixed telephone number.</summary>
    public static string Phone(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        string[] starts = ["60", "72", "73", "77", "70", "79", "31", "38", "46", "54", "58", "59"];
        var digits = draw.Of(starts) + draw.Between(1, 9) + draw.Digits(6);
        var grouped = $"{digits[..3]} {digits[3..6]} {digits[6..]}";
        return draw.Below(8) switch
        {
            0 => "+420 " + grouped,
            1 => "+420" + digits,
            2 => digits,
            3 => $"{digits[..3]}-{digits[3..6]}-{digits[6..]}",
            4 => $"00420 {grouped}",
            _ => grouped,
        };
    }

    /// <summary>An e-mail address made of the person's name.</summary>
    public static string Email(PersonName name, Draw draw)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(draw);
        var surname = PlainLetters.WithoutMarks(name.Surnames.Count == 1 ? name.SurnameIn(GrammaticalCase.Nominative) : name.Surnames[0]).ToLowerInvariant();
        var given = PlainLetters.WithoutMarks(name.Given[0]).ToLowerInvariant();
        var local = draw.Below(7) switch
        {
            0 => $"{given}.{surname}",
            1 => $"{surname}.{given}",
            2 => $"{given[0]}.{surname}",
            3 => $"{surname}{draw.Between(1, 99)}",
            4 => $"{given}{surname}",
            5 => $"{given}_{surname}",
            _ => surname,
        };
        return $"{local}@{draw.Of(MailHosts)}";
    }

    /// <summary>The seven characters of a data box.</summary>
    public static string DataBox(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        const string letters = "abcdefghijkmnpqrstuvwxyz23456789";
        return string.Create(7, draw, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = letters[source.Below(letters.Length)];
            }
        });
    }

    /// <summary>A vehicle's plate.</summary>
    public static string Plate(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        const string regions = "ABCEHJKLMPSTUZ";
        const string letters = "ABCDEFHIJKLMNPRSTUVXYZ";
        var blank = draw.Chance(75) ? " " : string.Empty;
        return $"{draw.Between(1, 9)}{regions[draw.Below(regions.Length)]}{(draw.Chance(60) ? letters[draw.Below(letters.Length)] : (char)('0' + draw.Below(10)))}{blank}{draw.Digits(4)}";
    }

    private static string AccountPart(Draw draw, int length)
    {
        while (true)
        {
            var digits = draw.Digits(length);
            if (CheckDigits.IsAccountPart(digits))
            {
                return digits;
            }
        }
    }
}
