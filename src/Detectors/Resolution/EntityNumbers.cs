using System.Globalization;
using System.Text;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Names the entities that are no persons: equal values of one kind share a letter and a number.</summary>
internal sealed class EntityNumbers
{
    private readonly Dictionary<(char Letter, string Value), string> known = [];
    private readonly Dictionary<char, int> last = [];

    /// <summary>Entity of a value as it stands in the text; blanks, dividers, case and diacritics do not tell values
    /// apart.</summary>
    public string Of(FindingType type, ReadOnlySpan<char> value)
    {
        var letter = LetterOf(type);
        var key = (letter, Normalised(value));
        if (!known.TryGetValue(key, out var entity))
        {
            var number = last.GetValueOrDefault(letter) + 1;
            last[letter] = number;
            entity = letter + number.ToString(CultureInfo.InvariantCulture);
            known.Add(key, entity);
        }

        return entity;
    }

    private static string Normalised(ReadOnlySpan<char> value)
    {
        var key = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (TextChars.IsWord(c))
            {
                key.Append(TextChars.Fold(c));
            }
        }

        return key.ToString();
    }

    private static char LetterOf(FindingType type) => type switch
    {
        FindingType.Address => 'A',
        FindingType.BankAccount => 'B',
        FindingType.CompanyId => 'C',
        FindingType.BirthDate => 'D',
        FindingType.Email => 'E',
        FindingType.Phone => 'F',
        FindingType.Parcel => 'G',
        FindingType.Security => 'H',
        FindingType.IdDocument => 'I',
        FindingType.Photo => 'J',
        FindingType.BirthPlace => 'L',
        FindingType.BirthNumber => 'N',
        FindingType.OtherId => 'O',
        FindingType.QrCode => 'Q',
        FindingType.Signature => 'S',
        FindingType.TaxId => 'T',
        FindingType.VehiclePlate => 'V',
        FindingType.Databox => 'X',
        _ => 'Z',
    };
}
