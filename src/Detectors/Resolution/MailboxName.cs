using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>The part of an e-mail address before its sign, compared with names.</summary>
internal readonly struct MailboxName
{
    /// <summary>How many persons on either side of an address are compared with it.</summary>
    public const int MostPersons = 20;

    // Endings of cases and of -ová are longer than a mailbox tells: "novakova" and "Novákovou".
    private const int LongestEnding = 2;
    private const int FewestLetters = 4;
    private readonly string folded;

    private MailboxName(string folded) => this.folded = folded;

    /// <summary>The name in <paramref name="address"/>, folded.</summary>
    public static MailboxName Of(ReadOnlySpan<char> address)
    {
        var sign = address.IndexOfAny("@([ ");
        return new MailboxName(Folded(sign < 0 ? address : address[..sign]));
    }

    /// <summary>Whether the last long word of <paramref name="person"/> stands in the name.</summary>
    public bool Holds(ReadOnlySpan<char> person)
    {
        var surname = ReadOnlySpan<char>.Empty;
        foreach (var range in person.SplitAny(' ', ',', '\n'))
        {
            var word = person[range];
            surname = word.Length >= FewestLetters && !word.Contains('.') ? word : surname;
        }

        var stem = Folded(surname);
        stem = stem.Length - LongestEnding >= FewestLetters ? stem[..^LongestEnding] : stem;
        return stem.Length >= FewestLetters && folded.Contains(stem, StringComparison.Ordinal);
    }

    private static string Folded(ReadOnlySpan<char> value) =>
        string.Create(value.Length, value, (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = TextChars.Fold(source[i]);
            }
        });
}
