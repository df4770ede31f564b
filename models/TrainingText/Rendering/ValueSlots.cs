using System.Globalization;
using Clona.Detectors.Declension;
using Clona.TrainingText.People;
using Clona.TrainingText.Templates;
using Clona.TrainingText.Values;

namespace Clona.TrainingText.Rendering;

/// <summary>Writes what belongs to no person: places, firms, dates, sums, numbers.</summary>
internal sealed class ValueSlots(DocumentState state, Output output)
{
    /// <summary>Writes a slot.</summary>
    /// <exception cref="FormatException">Unknown name.</exception>
    public void Write(SlotNode slot, int scope)
    {
        var stem = SlotNames.Stem(slot.Name);
        switch (stem)
        {
            case "flat":
                Marked("ADDRESS", "-", "A", Flat(slot, scope), slot);
                break;
            case "parcel":
                Marked("PARCEL", "-", "L", DocumentNumbers.Parcel(state.Draw), slot);
                break;
            case "unit":
                Marked("PARCEL", "-", "L", $"{state.Draw.Between(2, 1900)}/{state.Draw.Between(1, 60)}", slot, 'Q');
                break;
            case "firm" when slot.Attribute == "acc":
                Marked("BANK_ACCOUNT", "company", "B", state.Value(slot.Name + ".acc", scope, () => PersonalValues.Account(state.Draw)), slot);
                break;
            default:
                output.Text(Plain(stem, slot, scope));
                break;
        }
    }

    private string Plain(string stem, SlotNode slot, int scope) => stem switch
    {
        "firm" => Firm(slot, scope),
        "town" => Town(slot),
        "place" => state.Value(slot.Name, scope, () => state.Stock.Places.Any(state.Draw).Town),
        "district" => state.Town.District,
        "seat" => state.Value(slot.Name, scope, Seat),
        "street" => state.Value(slot.Name, scope, () => state.Stock.Streets.Any(state.Draw)),
        "cadastre" => state.Stock.Places.Any(state.Draw).PartName,
        "surname" => state.Stock.Surnames.Any(state.Draw),
        "honour" => HonouredName.Make(state.Draw, state.Stock),
        "sep" => state.Separator,
        "num" => Number(slot),
        _ => Numbers(stem, slot, scope),
    };

    private string Numbers(string stem, SlotNode slot, int scope)
    {
        var draw = state.Draw;
        return stem switch
        {
            "date" => state.Value(slot.Name, scope, Date),
            "year" => DocumentNumbers.Year(draw),
            "amount" => DocumentNumbers.Amount(draw),
            "ref" => DocumentNumbers.Reference(draw),
            "law" => DocumentNumbers.Law(draw),
            "docket" => DocumentNumbers.Docket(draw),
            "time" => $"{draw.Between(8, 20)}{(draw.Chance(50) ? ":" : ".")}{draw.Between(0, 5)}{draw.Of(["0", "5"])}",
            "ico" => PersonalValues.CompanyId(draw),
            _ => throw new FormatException($"No value is named {slot.Name}."),
        };
    }

    private string Town(SlotNode slot)
    {
        var town = state.Town.Town;
        var grammaticalCase = SlotNames.Case(slot.Arguments);
        if (slot.Attribute == "mail")
        {
            return Stock.PlainLetters.WithoutMarks(town).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        }

        if (slot.Attribute == "caps")
        {
            return town.ToUpperInvariant();
        }

        return grammaticalCase == GrammaticalCase.Nominative ? town : PlaceDeclension.Of(town, grammaticalCase) ?? "obci " + town;
    }

    private string Number(SlotNode slot)
    {
        var limits = (slot.Arguments.Count > 0 ? slot.Arguments[0] : "1-99").Split('-');
        return state.Draw.Between(int.Parse(limits[0], CultureInfo.InvariantCulture), int.Parse(limits[1], CultureInfo.InvariantCulture))
            .ToString(CultureInfo.InvariantCulture);
    }

    private string Firm(SlotNode slot, int scope) => slot.Attribute switch
    {
        "" => state.Value(slot.Name, scope, () => FirmNames.Make(state.Draw, state.Stock)),
        "ico" => state.Value(slot.Name + ".ico", scope, () => PersonalValues.CompanyId(state.Draw)),
        "seat" => state.Value(slot.Name + ".seat", scope, Seat),
        _ => throw new FormatException($"A firm has no {slot.Attribute}."),
    };

    private string Seat() => HomeWriter.Line(HomeWriter.Make(state.Draw, state.Stock), state.Draw);

    private string Flat(SlotNode slot, int scope) =>
        state.Value(slot.Name, scope, () => HomeWriter.Short(HomeWriter.Make(state.Draw, state.Stock), state.Draw));

    private string Date()
    {
        var date = new DateOnly(state.Draw.Between(2012, 2026), state.Draw.Between(1, 12), state.Draw.Between(1, 28));
        return DateWriter.Write(date, state.Draw);
    }

    private void Marked(string type, string role, string letter, string surface, SlotNode slot, char? fixedDecision = null)
    {
        var decision = SlotNames.Decision(slot.Arguments) ?? fixedDecision ?? Decisions.Of(state.Profile, type, role);
        output.Marked(surface, new Mark(type, role, letter + state.NewScope().ToString(CultureInfo.InvariantCulture), decision));
    }
}
