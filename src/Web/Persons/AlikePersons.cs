namespace Clona.Web.Persons;

/// <summary>Orders persons by how much the name of each is like some words, so that the likeliest choice comes first.</summary>
/// <remarks>Only a proposal: somebody chooses. Words are alike that begin alike, as case endings follow.</remarks>
internal static class AlikePersons
{
    private const int SameLetters = 4;

    private static readonly char[] Between = [' ', ',', ';', '-', '.', '(', ')', '\u00a0'];

    /// <summary>Those who share a word with <paramref name="words"/>, with most of such words first, then by number.</summary>
    public static IEnumerable<ShownPerson> Of(string words, IEnumerable<ShownPerson> persons)
    {
        var meant = WordsOf(words);
        return persons.Select(person => (Person: person, Same: WordsOf(person.Name).Count(word => Array.Exists(meant, other => AreAlike(word, other)))))
            .Where(item => item.Same > 0).OrderByDescending(item => item.Same).ThenBy(item => item.Person.Number).Select(item => item.Person);
    }

    // Titles and words that are no names begin small or are short.
    private static string[] WordsOf(string text) => [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 && char.IsUpper(word[0]))];

    private static bool AreAlike(string one, string other)
    {
        var length = Math.Min(SameLetters, Math.Min(one.Length, other.Length));
        return one.AsSpan(0, length).Equals(other.AsSpan(0, length), StringComparison.OrdinalIgnoreCase);
    }
}
