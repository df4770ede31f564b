namespace Clona.Pipeline.Pseudonyms;

/// <summary>A mention that is replaced, read, with what stands for its persons.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Name">The parts of its names.</param>
/// <param name="Form">The form it stands in.</param>
/// <param name="Surrogates">What stands for each of its persons.</param>
internal sealed record ReadMention(SurveyedMention Mention, NameMention Name, MentionForm Form, IReadOnlyList<PersonSurrogate> Surrogates)
{
    /// <summary>The invented names; fewer than <see cref="Surrogates"/> where somebody has a label only.</summary>
    public IReadOnlyList<InventedName> Names => [.. Surrogates.Select(surrogate => surrogate.Name).OfType<InventedName>()];

    /// <summary>Whether names stand in its place, no label.</summary>
    public bool IsNamed => Name.Units.Count > 0 && Surrogates.All(surrogate => surrogate.Name is not null);

    /// <summary>Whether the mention holds a name for each of its persons, or one surname that several share.</summary>
    public bool IsWrittenAsMeant => Name.Persons == Surrogates.Count || (Name.Persons < Surrogates.Count && Form.IsFamily);

    /// <summary>The id of the finding alone.</summary>
    public override string ToString() => Mention.ToString();
}
