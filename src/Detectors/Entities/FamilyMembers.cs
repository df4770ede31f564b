using Clona.Detectors.Findings;

namespace Clona.Detectors.Entities;

/// <summary>Gives the given names behind a couple's or family's surname that surname: "manželé Roubalovi (Vladan, Marta)" are Vladan Roubal and Marta Roubalová.</summary>
internal static class FamilyMembers
{
    /// <summary>Completes the given names behind every such surname.</summary>
    /// <param name="view">The document.</param>
    /// <param name="persons">Spans of the mentions in the view, ordered by start.</param>
    /// <param name="mentions">The mentions.</param>
    public static void Name(string view, IReadOnlyList<TextSpan> persons, IReadOnlyList<PersonMentionLink> mentions)
    {
        for (var index = 0; index < mentions.Count; index++)
        {
            if (mentions[index] is { Family: >= FamilyReading.Probable, Names: [{ Words: 1, Parts: [{ IsSurname: true } surname] }] })
            {
                for (var next = index + 1; next < mentions.Count && IsMember(mentions[next]) && Introduces(Between(view, persons, next), isFirst: next == index + 1); next++)
                {
                    mentions[next].Becomes(Whole(mentions[next].Names[0], surname));
                }
            }
        }
    }

    private static ReadOnlySpan<char> Between(string view, IReadOnlyList<TextSpan> persons, int next) =>
        view.AsSpan(persons[next - 1].End, Math.Max(0, persons[next].Start - persons[next - 1].End));

    private static bool Introduces(ReadOnlySpan<char> between, bool isFirst) => isFirst ? between is " (" or ": " or " – " or " - " : between is ", " or " a ";

    private static bool IsMember(PersonMentionLink mention) => mention.Names is [{ Words: 1, Parts: [{ IsGiven: true }] }];

    private static PersonName Whole(PersonName given, NamePart surname) => given with
    {
        Parts = [given.Parts[0] with { IsGiven = true, IsSurname = false }, surname with { IsGiven = false, IsSurname = true }],
    };
}
