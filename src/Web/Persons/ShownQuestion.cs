namespace Clona.Web.Persons;

/// <summary>A mention of which a person has to say whom it means.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Choices">Those who may be meant, likeliest first.</param>
public sealed record ShownQuestion(ShownMention Mention, IReadOnlyList<ShownPerson> Choices);
