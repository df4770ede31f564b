using Clona.Detectors.Declension;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>A person and the pseudonym in a mapping.</summary>
/// <param name="Label">The neutral label in the nominative.</param>
/// <param name="Given">Invented given name; null where there are labels only.</param>
/// <param name="Surname">Invented surname in the form for men; null where there are labels only.</param>
/// <param name="Gender">Gender of the person.</param>
/// <param name="GivenKey">Key of the real given name, 0 where none is known.</param>
/// <param name="SurnameKey">Key of the real surname, 0 where none is known.</param>
/// <param name="Originals">The mentions as they were written.</param>
public sealed record KnownPerson(
    string Label, string? Given, string? Surname, Gender Gender, ulong GivenKey, ulong SurnameKey, IReadOnlyList<string> Originals)
{
    /// <summary>Birth numbers and days of birth that stood beside the person's name, their numbers with dots between them; null in mappings of older versions.</summary>
    public IReadOnlyList<string>? Births { get; init; }

    /// <summary>What the output shows for the person, in the nominative.</summary>
    public string Pseudonym => Given is null || Surname is null ? Label : new InventedName(Gender, Given, Surname).Full;

    /// <summary>The label alone; the rest leads back to a person.</summary>
    public override string ToString() => Label;
}
