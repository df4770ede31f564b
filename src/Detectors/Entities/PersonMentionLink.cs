namespace Clona.Detectors.Entities;

/// <summary>A mention on its way to its person.</summary>
internal sealed class PersonMentionLink(int index, IReadOnlyList<PersonName> names, FamilyReading family, PersonMarks marks)
{
    /// <summary>Position among the mentions of the document.</summary>
    public int Index { get; } = index;

    /// <summary>Names in the mention.</summary>
    public IReadOnlyList<PersonName> Names { get; private set; } = names;

    /// <summary>Whether it is the surname of a couple or family.</summary>
    public FamilyReading Family { get; } = family;

    /// <summary>What stands beside it.</summary>
    public PersonMarks Marks { get; } = marks;

    /// <summary>The mention before it whose other half it is; null for all others.</summary>
    public PersonMentionLink? IsPartOf { get; set; }

    /// <summary>Persons it stands for; empty until linked.</summary>
    public IReadOnlyList<int> Persons { get; set; } = [];

    /// <summary>Takes the full name over that it is a half of.</summary>
    public void Becomes(PersonName whole) => Names = [whole];
}
