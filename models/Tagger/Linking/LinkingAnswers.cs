using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;

namespace Clona.Tagger.Linking;

/// <summary>What is left of the linking of a document after a clerk answered by the product's own code, as the marks say.</summary>
internal static class LinkingAnswers
{
    /// <summary>The mentions of <paramref name="linked"/> after all answers, and what they took.</summary>
    public static (IReadOnlyList<LinkedMention> Mentions, ClerkLoad Load) Of(LinkingDocument document, IReadOnlyList<LinkedMention> linked)
    {
        var indexOf = document.Persons.Select((span, index) => (span.Start, index)).ToDictionary(item => item.Start, item => item.index);
        var clerk = new MarkedClerk([.. linked.Select((mention, index) => Asked(document, mention, index))], start => MarksAt(document, indexOf[start]));
        var state = clerk.State;
        return ([.. linked.Select((mention, index) => Answered(mention, document.Persons[index].Start, state))], clerk.Load);
    }

    private static PersonMention Asked(LinkingDocument document, LinkedMention mention, int index) => new(
        document.Persons[index].Start,
        mention.Entity,
        mention.IsInDoubt,
        mention.Question is null ? null : mention.Question with { Whole = mention.HalfOf is { } whole ? document.Persons[whole].Start : null });

    private static LinkedMention Answered(LinkedMention mention, int start, WhoIsWho state) =>
        mention with { Entity = state.EntityAt(start), IsInDoubt = state.IsOpen(start) };

    // What nobody marked as anybody's is nobody.
    private static IReadOnlyList<string> MarksAt(LinkingDocument document, int index) => [.. document.Entities[index].Where(entity => entity != "-").Distinct()];
}
