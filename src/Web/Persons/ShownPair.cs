namespace Clona.Web.Persons;

/// <summary>Two persons of whom it is open whether they are one, each with a mention.</summary>
/// <param name="First">The one named before.</param>
/// <param name="Second">The other.</param>
/// <param name="Mentions">A mention of each.</param>
public sealed record ShownPair(ShownPerson First, ShownPerson Second, IReadOnlyList<ShownMention> Mentions);
