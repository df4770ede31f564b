using Clona.Detectors.Declension;

namespace Clona.TrainingText.People;

/// <summary>An invented person, the same throughout one document.</summary>
public sealed class Person
{
    /// <summary>Number within the document, from 1: the entity is P and this number.</summary>
    public required int Number { get; init; }

    /// <summary>Role of the annotation guide (party, official …).</summary>
    public required string Role { get; init; }

    /// <summary>The name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>The home.</summary>
    public required Home Home { get; init; }

    /// <summary>Day of birth; the year is that of the number.</summary>
    public required DateOnly Born { get; init; }

    /// <summary>Gender, as the name tells.</summary>
    public Gender Gender => Name.Gender;

    /// <summary>How often the person has been named so far.</summary>
    public int Mentions { get; set; }

    /// <summary>Values already drawn, so that a value that comes back is the same (a birth number, an account).</summary>
    public IDictionary<string, string> Values { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
