namespace Clona.Web.Persons;

/// <summary>A mention of which a person has to say whom it means.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="HasTwoNames">Whether it holds the names of two people, each of whom is asked about.</param>
/// <param name="Choices">Those who may be meant, likeliest first.</param>
public sealed record ShownQuestion(ShownMention Mention, bool HasTwoNames, IReadOnlyList<ShownPerson> Choices);
