using System.Globalization;
using Clona.Pipeline.Persons;

namespace Clona.Web.Persons;

/// <summary>The form that says whom a mention means. What it says is taken whole or refused: nothing of it is dropped.</summary>
public sealed class MeansForm
{
    /// <summary>Choice of somebody whom no other mention means.</summary>
    public const string SomebodyNew = "new";

    /// <summary>Choice of somebody by their number.</summary>
    public const string SomebodyElse = "other";

    /// <summary>Of a mention that stands for two: that it means only the person with whom it is shown.</summary>
    public const string OnlyThis = "only";

    /// <summary>Word for somebody new among the numbers of further persons, as often as there are such.</summary>
    public const string AnotherNew = "nový";

    // More people than one mention names.
    private const int MostFurther = 20;

    /// <summary>Offset of the mention.</summary>
    public int? Mention { get; set; }

    /// <summary>Place of the person with whom the mention is shown; null in a question.</summary>
    public string? First { get; set; }

    /// <summary>Place of the person meant, by the first name where there are two; or one of the words above.</summary>
    public string? Choice { get; set; }

    /// <summary>Number of the person meant, where no place was chosen.</summary>
    public string? Whom { get; set; }

    /// <summary>Numbers of further persons whom the mention means, with commas between; <see cref="AnotherNew"/> stands for somebody new; at most 20 with <see cref="AlsoNew"/>.</summary>
    public string? Also { get; set; }

    /// <summary>Whether it means somebody new, too.</summary>
    public bool AlsoNew { get; set; }

    /// <summary>Of a mention that holds two names: whether it means one person only, the one said of the first name.</summary>
    public bool One { get; set; }

    /// <summary>As <see cref="Choice"/>, of the second name.</summary>
    public string? Choice2 { get; set; }

    /// <summary>As <see cref="Whom"/>, of the second name.</summary>
    public string? Whom2 { get; set; }

    /// <summary>The answers; none where the form says too little, or two things at once.</summary>
    public IReadOnlyList<PersonAnswer> Answers(PersonSheets sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return Mention is not { } mention ? []
            : First is not null ? Moved(sheets, mention)
            : sheets.HasTwoNames(mention) && !One ? OfTwoNames(sheets, mention)
            : OfOneName(sheets, mention);
    }

    private IReadOnlyList<PersonAnswer> Moved(PersonSheets sheets, int mention)
    {
        if (PersonPlaces.Read(First) is not { } person || IsSaid(Also) || AlsoNew || One || IsSaid(Choice2) || IsSaid(Whom2))
        {
            return [];
        }

        var part = sheets.PartOf(mention, person);
        if (Choice == OnlyThis)
        {
            return part is null || IsSaid(Whom) ? [] : [new PersonAnswer(PersonAnswerKind.Means, mention, person, null)];
        }

        return Chosen(sheets, Choice, Whom) is { } chosen && !IsBothNames(sheets, mention, chosen.Place) ? [Answer(mention, part, chosen)] : [];
    }

    // Of two names in one mention the second is another person than the first.
    private static bool IsBothNames(PersonSheets sheets, int mention, PersonPlace? whom) =>
        whom is { } place && sheets.HasTwoNames(mention) && sheets.PartOf(mention, place) is not null;

    private IReadOnlyList<PersonAnswer> OfTwoNames(PersonSheets sheets, int mention)
    {
        var (first, second) = (Chosen(sheets, Choice, Whom), Chosen(sheets, Choice2, Whom2));
        var areTwo = first is { } one && second is { } other && (one.Place is null || one.Place != other.Place);
        return areTwo && Further(sheets, mention, [first!.Value.Place, second!.Value.Place]) is { } further
            ? [Answer(mention, 0, first.Value), Answer(mention, 1, second.Value), .. further]
            : [];
    }

    private IReadOnlyList<PersonAnswer> OfOneName(PersonSheets sheets, int mention)
    {
        var isOneOfTwo = One && sheets.HasTwoNames(mention);
        if (One != isOneOfTwo || IsSaid(Choice2) || IsSaid(Whom2) || Chosen(sheets, Choice, Whom) is not { } chosen
            || Further(sheets, mention, [chosen.Place]) is not { } further || (One && further.Count > 0))
        {
            return [];
        }

        // A couple of two known persons is one answer.
        return isOneOfTwo ? [new PersonAnswer(PersonAnswerKind.MeansOne, mention, chosen.Place, null)]
            : chosen.Place is not null && further is [{ Whom: { } second }, ..] ? [Answer(mention, null, chosen) with { AndWhom = second }, .. further.Skip(1)]
            : [Answer(mention, null, chosen), .. further];
    }

    // Nobody is said twice; null where a number is nobody's, or more people are new than one mention can mean.
    private IReadOnlyList<PersonAnswer>? Further(PersonSheets sheets, int mention, IReadOnlyList<PersonPlace?> said)
    {
        var words = (IsSaid(Also) ? Also!.Split(',') : []).ToLookup(word => string.Equals(word.Trim(), AnotherNew, StringComparison.OrdinalIgnoreCase));
        List<PersonPlace?> places = [.. words[false].Select(number => Numbered(sheets, number))];
        var count = words[true].Count() + (AlsoNew ? 1 : 0);
        var anew = Enumerable.Repeat<PersonPlace?>(null, count);
        return places.Count + count > MostFurther || places.Contains(null) || said.Concat(places).OfType<PersonPlace>().GroupBy(place => place).Any(same => same.Skip(1).Any()) ? null
            : [.. places.Concat(anew).Select(place => new PersonAnswer(PersonAnswerKind.MeansAlso, mention, place, null))];
    }

    private static PersonAnswer Answer(int mention, int? part, (bool IsNew, PersonPlace? Place) chosen) =>
        new(chosen.IsNew ? PersonAnswerKind.MeansNew : PersonAnswerKind.Means, mention, chosen.Place, null) { Part = part };

    private static (bool IsNew, PersonPlace? Place)? Chosen(PersonSheets sheets, string? choice, string? whom) => choice switch
    {
        null or "" or SomebodyElse => Numbered(sheets, whom) is { } place ? (false, place) : null,
        _ when IsSaid(whom) => null,
        SomebodyNew => (true, null),
        _ => PersonPlaces.Read(choice) is { } place ? (false, place) : null,
    };

    private static bool IsSaid(string? value) => !string.IsNullOrWhiteSpace(value);

    /// <summary>Place of the person with that number; null where there is none.</summary>
    internal static PersonPlace? Numbered(PersonSheets sheets, string? number) =>
        int.TryParse(number?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? sheets.WithNumber(value)?.Place : null;
}
