using System.Globalization;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities.Joining;

/// <summary>Gathers how each person is introduced, once they are known.</summary>
internal sealed class PersonIntroductions(MentionCuesReader cues, TokenizedText text)
{
    private const int AdultAge = 15;
    private const int MostMentions = 40;
    private const int Century = 100;
    private const int LastYear = 2035;
    private const int Years = 10_000;

    private readonly Dictionary<RegisteredPerson, PersonIntroduction> known = new(ReferenceEqualityComparer.Instance);
    private int year = -1;

    /// <summary>How <paramref name="person"/> is introduced by the mentions so far.</summary>
    public PersonIntroduction Of(RegisteredPerson person)
    {
        if (!known.TryGetValue(person, out var introduction))
        {
            known[person] = introduction = new PersonIntroduction();
        }

        for (var next = introduction.Read; next < person.Learned.Count && next < MostMentions; next++)
        {
            introduction.Add(cues.Of(person.Learned[next]));
        }

        introduction.IsChild |= IsYoung(person.Birth);
        return introduction;
    }

    private bool IsYoung(int birth) => birth != 0 && (birth > 0 ? birth / Years : -1 - birth) + (Century * 20) is var born && born <= Year() && born + AdultAge > Year();

    // The latest year that the document names.
    private int Year()
    {
        if (year >= 0)
        {
            return year;
        }

        year = 0;
        foreach (ref readonly var token in text.Tokens)
        {
            if (token is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(text.TextOf(token), CultureInfo.InvariantCulture, out var number) && number <= LastYear)
            {
                year = Math.Max(year, number);
            }
        }

        return year;
    }
}
