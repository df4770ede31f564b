using System.Globalization;
using Clona.Detectors.Declension;
using Clona.TrainingText.People;
using Clona.TrainingText.Templates;

namespace Clona.TrainingText.Rendering;

/// <summary>Writes people and what belongs to them.</summary>
internal sealed class PersonSlots(DocumentState state, Output output)
{
    private readonly PersonAttributes attributes = new(state, output);

    /// <summary>Whether <paramref name="variable"/> is a person.</summary>
    public static bool Handles(string variable) => SlotNames.Role(variable) is not null;

    /// <summary>The person of a variable, drawn when first asked for.</summary>
    public Person Of(string variable, int scope, IReadOnlyList<string> arguments)
    {
        if (SlotNames.CoupleRole(variable) is { } coupleRole)
        {
            return state.Couple(variable, scope, coupleRole).He;
        }

        var role = SlotNames.Role(variable) ?? throw new FormatException($"No person is named {variable}.");
        return state.Person(variable, scope, role, SlotNames.GenderOf(arguments), SlotNames.Kin(arguments));
    }

    /// <summary>Writes a slot.</summary>
    public void Write(SlotNode slot, int scope)
    {
        var person = Of(slot.Name, scope, slot.Arguments);
        if (slot.Attribute.Length == 0)
        {
            Mention(person, slot.Arguments);
        }
        else
        {
            attributes.Write(person, slot.Attribute, slot.Arguments);
        }
    }

    /// <summary>Writes what belongs to <paramref name="person"/>, or the person where <paramref name="attribute"/> is empty.</summary>
    public void Write(Person person, string attribute, IReadOnlyList<string> arguments)
    {
        if (attribute.Length == 0)
        {
            Mention(person, arguments);
        }
        else
        {
            attributes.Write(person, attribute, arguments);
        }
    }

    private void Mention(Person person, IReadOnlyList<string> arguments)
    {
        var grammaticalCase = SlotNames.Case(arguments);
        var style = SlotNames.Style(arguments) ?? "full";
        switch (style)
        {
            case "pan":
                output.Text(Courtesy(person.Gender, grammaticalCase) + " ");
                style = state.Draw.Chance(55) ? "sur" : state.Draw.Chance(75) ? "bare" : "full";
                break;
            case "p":
                output.Text(state.Draw.Chance(80) ? "p. " : person.Gender == Gender.Masculine ? "p. " : "pí ");
                style = state.Draw.Chance(50) ? "sur" : state.Draw.Chance(70) ? "bare" : "init";
                break;
            case "any":
                style = state.Draw.Of(["full", "bare", "sur", "tsur", "init", "sur", "tsur"]);
                break;
            case "list":
                style = state.Draw.Of(["full", "full", "bare", "rev", "caprev", "init"]);
                break;
            case "poss":
                Possessive(person, grammaticalCase, arguments);
                return;
        }

        Marked(person, MentionWriter.Write(person.Name, grammaticalCase, style, state.Draw), style is "anon" ? 'Q' : SlotNames.Decision(arguments));
    }

    private void Possessive(Person person, GrammaticalCase grammaticalCase, IReadOnlyList<string> arguments)
    {
        var possessed = arguments.Contains("of=f") ? Possessed.Feminine
            : arguments.Contains("of=n") ? Possessed.Neuter
            : arguments.Contains("of=p") ? Possessed.Plural
            : Possessed.Masculine;
        var surname = person.Name.Surnames[0];
        var form = person.Gender == Gender.Feminine || person.Name.Undeclined
            ? person.Name.SurnameIn(GrammaticalCase.Genitive)
            : PossessiveDeclension.Of(surname, possessed, grammaticalCase);
        Marked(person, form, SlotNames.Decision(arguments));
    }

    private void Marked(Person person, string surface, char? decision)
    {
        person.Mentions++;
        var entity = "P" + person.Number.ToString(CultureInfo.InvariantCulture);
        output.Marked(surface, new Mark("PERSON", person.Role, entity, decision ?? Decisions.Of(state.Profile, "PERSON", person.Role)));
    }

    private static string Courtesy(Gender gender, GrammaticalCase grammaticalCase) =>
        gender == Gender.Feminine ? "paní" : grammaticalCase switch
        {
            GrammaticalCase.Nominative => "pan",
            GrammaticalCase.Genitive or GrammaticalCase.Accusative => "pana",
            GrammaticalCase.Vocative => "pane",
            GrammaticalCase.Instrumental => "panem",
            _ => "panu",
        };
}
