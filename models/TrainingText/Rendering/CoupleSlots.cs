using System.Globalization;
using Clona.Detectors.Declension;
using Clona.TrainingText.People;
using Clona.TrainingText.Templates;

namespace Clona.TrainingText.Rendering;

/// <summary>Writes couples and families: manželé Jan a Marie Novákovi, u Novákových.</summary>
internal sealed class CoupleSlots(DocumentState state, Output output, PersonSlots persons)
{
    /// <summary>Whether <paramref name="variable"/> is a couple.</summary>
    public static bool Handles(string variable) => SlotNames.CoupleRole(variable) is not null;

    /// <summary>Writes a slot; the attributes he and she lead to one of the two.</summary>
    public void Write(SlotNode slot, int scope)
    {
        var role = SlotNames.CoupleRole(slot.Name)!;
        var (he, she) = state.Couple(slot.Name, scope, role);
        if (slot.Attribute.StartsWith("he", StringComparison.Ordinal) && (slot.Attribute.Length == 2 || slot.Attribute[2] == '.'))
        {
            persons.Write(he, slot.Attribute[2..].TrimStart('.'), slot.Arguments);
        }
        else if (slot.Attribute.StartsWith("she", StringComparison.Ordinal))
        {
            persons.Write(she, slot.Attribute[3..].TrimStart('.'), slot.Arguments);
        }
        else if (slot.Attribute.Length > 0)
        {
            persons.Write(he, slot.Attribute, slot.Arguments);
        }
        else
        {
            Mark(he, she, Surface(he, she, slot.Arguments));
        }
    }

    private string Surface(Person he, Person she, IReadOnlyList<string> arguments)
    {
        var grammaticalCase = SlotNames.Case(arguments);
        var family = FamilyDeclension.Of(he.Name.Surnames[0], grammaticalCase);
        if (SlotNames.Style(arguments) is "family")
        {
            return family;
        }

        var (first, second) = state.Draw.Chance(75) ? (he, she) : (she, he);
        var titled = state.Draw.Chance(20);
        return $"{Given(first, grammaticalCase, titled)} a {Given(second, grammaticalCase, titled)} {family}";
    }

    private static string Given(Person person, GrammaticalCase grammaticalCase, bool titled) =>
        (titled ? person.Name.TitlesBefore : string.Empty) + person.Name.GivenIn(grammaticalCase, beforeSurname: true);

    private void Mark(Person he, Person she, string surface)
    {
        var entity = string.Create(CultureInfo.InvariantCulture, $"P{he.Number}-P{she.Number}");
        output.Marked(surface, new Mark("PERSON", he.Role, entity, Decisions.Of(state.Profile, "PERSON", he.Role)));
    }
}
