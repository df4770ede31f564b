using System.Text;
using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Writes a mention with other names in the same form; titles, order, capitals and marks stay.</summary>
internal static class NameWriter
{
    /// <summary>The mention with the names of <paramref name="names"/>, one for each of its persons.</summary>
    public static string Write(NameMention mention, MentionForm form, IReadOnlyList<InventedName> names, bool withoutDiacritics) =>
        Write(mention, withoutDiacritics, unit => unit.Kind != UnitKind.Surplus, unit => Word(mention, unit, form, names[Math.Min(unit.Person, names.Count - 1)]));

    /// <summary>The mention with given name and surname of each of its persons, whatever it shows of them.</summary>
    public static string WriteInFull(NameMention mention, MentionForm form, IReadOnlyList<InventedName> names, bool withoutDiacritics) =>
        Write(
            mention,
            withoutDiacritics,
            unit => mention.UnitsOf(unit.Person).FirstOrDefault() == unit,
            unit => InFull(form, mention.Persons < names.Count ? names : [names[Math.Min(unit.Person, names.Count - 1)]]));

    /// <summary>The whole names in the case of <paramref name="form"/>; a possessive becomes a genitive.</summary>
    public static string InFull(MentionForm form, IReadOnlyList<InventedName> names)
    {
        var grammaticalCase = form.Possessive is null ? form.Case : GrammaticalCase.Genitive;
        return string.Join(" a ", names.Select(name => $"{name.GivenIn(grammaticalCase, beforeSurname: true)} {name.SurnameIn(grammaticalCase)}"));
    }

    private static string Write(NameMention mention, bool withoutDiacritics, Predicate<NameUnit> isKept, Func<NameUnit, string> word)
    {
        // One word that lacks its hooks tells of the whole mention.
        var plain = withoutDiacritics || mention.Units.Any(unit => unit.Form.LacksDiacritics);
        var written = new StringBuilder(mention.Text.Length + 8);
        var position = 0;
        foreach (var unit in mention.Units)
        {
            if (!isKept(unit))
            {
                // A surplus word goes with the blank before it, or behind it where it stands first.
                written.Append(mention.Text, position, unit.Start - position);
                position = unit.End;
                TrimEnd(written, mention.Text, ref position);
                continue;
            }

            written.Append(mention.Text, position, unit.Start - position);
            written.Append(InStep(unit, word(unit), plain));
            position = unit.End;
        }

        return written.Append(mention.Text, position, mention.Text.Length - position).ToString();
    }

    private static void TrimEnd(StringBuilder written, string text, ref int position)
    {
        var end = written.Length;
        while (end > 0 && (char.IsWhiteSpace(written[end - 1]) || written[end - 1] == '-'))
        {
            end--;
        }

        if (end > 0)
        {
            written.Length = end;
            return;
        }

        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private static string Word(NameMention mention, NameUnit unit, MentionForm form, InventedName name)
    {
        if (form.Possessive is { } ending)
        {
            return PossessiveDeclension.With(unit.Kind == UnitKind.Given ? name.Given : name.Surname, ending);
        }

        return unit.Kind switch
        {
            UnitKind.Given => name.GivenIn(form.Case, beforeSurname: mention.Units.Any(other => other.Kind is UnitKind.Surname or UnitKind.SurnameInitial)),
            UnitKind.Surname => form.IsFamily ? FamilyDeclension.Of(name.Surname, form.Case) : name.SurnameIn(form.Case),
            UnitKind.GivenInitial => Initial(mention, unit, name.Given),
            _ => Initial(mention, unit, name.Surname),
        };
    }

    private static string Initial(NameMention mention, NameUnit unit, string name)
    {
        var letter = name.StartsWith("Ch", StringComparison.Ordinal) ? name[..2] : name[..1];
        return mention.Text[unit.End - 1] == '.' ? letter + "." : letter;
    }

    // Capitals, small letters and missing diacritics as in the word that is replaced.
    private static string InStep(NameUnit unit, string word, bool withoutDiacritics)
    {
        var plain = withoutDiacritics ? NameForms.WithoutDiacritics(word) : word;
        if (unit.Kind is UnitKind.GivenInitial or UnitKind.SurnameInitial)
        {
            return plain;
        }

        return unit.Word.Length > 1 && unit.Word.All(char.IsUpper) ? plain.ToUpperInvariant()
            : char.IsLower(unit.Word[0]) ? plain.ToLowerInvariant() : plain;
    }
}
