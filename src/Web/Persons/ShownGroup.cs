namespace Clona.Web.Persons;

/// <summary>A person with some of their mentions.</summary>
/// <param name="Person">The person.</param>
/// <param name="Mentions">The mentions, in the order of the text.</param>
/// <param name="Total">How many there are; more than are shown where the page would grow too long.</param>
public sealed record ShownGroup(ShownPerson Person, IReadOnlyList<ShownMention> Mentions, int Total);
