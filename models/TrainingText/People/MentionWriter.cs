using Clona.Detectors.Declension;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.People;

/// <summary>Writes a person's name in a given case and style.</summary>
public static class MentionWriter
{
    /// <summary>
    /// The words of the mention. Styles: full (titles, given name, surname), bare (no titles), sur (surname), tsur (titles and surname), init (J. Novák), rinit
    /// (Novák J.), rev (Novák Jan), caprev (NOVÁK Jan), caps (JAN NOVÁK), revcaps (NOVÁK JAN), wide (surname and given name in two cells), capsur (Jan NOVÁK), given, anon (J. N.), file (novak_jan).
    /// </summary>
    /// <exception cref="ArgumentException">Unknown style.</exception>
    public static string Write(PersonName name, GrammaticalCase grammaticalCase, string style, Draw draw)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(draw);
        var surname = name.SurnameIn(grammaticalCase);
        return style switch
        {
            "full" => Full(name, grammaticalCase),
            "bare" => Plain(name, grammaticalCase),
            "sur" => surname,
            "tsur" => name.TitlesBefore + surname,
            "init" => Initials(name) + " " + surname,
            "rinit" => surname + " " + Initials(name),
            "rev" => Reversed(name, grammaticalCase, surname, draw),
            "caprev" => Upper(surname) + " " + name.GivenIn(grammaticalCase) + name.TitlesAfter,
            "wide" => surname + draw.Of(["\t", "   ", "        "]) + name.GivenIn(grammaticalCase),
            "caps" => Upper(Plain(name, grammaticalCase)),
            "revcaps" => Upper(surname + " " + name.GivenIn(grammaticalCase)),
            "capsur" => name.TitlesBefore + name.GivenIn(grammaticalCase) + " " + Upper(surname),
            "given" => name.GivenIn(grammaticalCase, beforeSurname: false),
            "anon" => $"{name.Given[0][0]}. {surname[0]}.",
            "file" => FileName(name, draw),
            _ => throw new ArgumentException($"Unknown style of a mention: {style}.", nameof(style)),
        };
    }

    /// <summary>Given name and surname in their usual order without titles.</summary>
    public static string Plain(PersonName name, GrammaticalCase grammaticalCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.SurnameFirst
            ? name.SurnameIn(grammaticalCase) + " " + name.GivenIn(grammaticalCase)
            : name.GivenIn(grammaticalCase) + " " + name.SurnameIn(grammaticalCase);
    }

    private static string Full(PersonName name, GrammaticalCase grammaticalCase) =>
        name.TitlesBefore + Plain(name, grammaticalCase) + name.TitlesAfter;

    private static string Reversed(PersonName name, GrammaticalCase grammaticalCase, string surname, Draw draw)
    {
        var plain = surname + " " + name.GivenIn(grammaticalCase);
        var titles = name.TitlesBefore.TrimEnd();
        if (titles.Length == 0)
        {
            return plain + name.TitlesAfter;
        }

        return draw.Below(3) switch
        {
            0 => plain + ", " + titles + name.TitlesAfter,
            1 => plain + " " + titles,
            _ => name.TitlesBefore + plain,
        };
    }

    private static string Initials(PersonName name) => string.Join(' ', name.Given.Select(given =>
        (given.StartsWith("Ch", StringComparison.Ordinal) ? "Ch" : given[..1]) + "."));

    private static string FileName(PersonName name, Draw draw)
    {
        var surname = PlainLetters.WithoutMarks(name.SurnameIn(GrammaticalCase.Nominative)).Replace(' ', '_');
        var given = PlainLetters.WithoutMarks(name.Given[0]);
        return draw.Below(4) switch
        {
            0 => $"{surname}_{given}",
            1 => $"{surname.ToLowerInvariant()}_{given.ToLowerInvariant()}",
            2 => $"{given.ToLowerInvariant()}-{surname.ToLowerInvariant()}",
            _ => surname.ToLowerInvariant(),
        };
    }

    private static string Upper(string text) => text.ToUpperInvariant();
}
