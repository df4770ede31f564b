namespace Clona.Web.Persons;

/// <summary>The fields that say whom one name means.</summary>
/// <param name="Field">Id of the fields, on which theirs are built.</param>
/// <param name="Suffix">What the names of the fields end with: nothing, or 2 for the second name.</param>
/// <param name="Legend">What is asked.</param>
/// <param name="DescribedBy">Id of the words around the mention.</param>
/// <param name="Choices">Those who may be meant, with their words.</param>
public sealed record ShownChoice(string Field, string Suffix, string Legend, string DescribedBy, IReadOnlyList<(string Value, string Text)> Choices);
