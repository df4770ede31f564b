namespace Clona.Detectors.Entities;

/// <summary>A mention on its way to its person.</summary>
internal sealed class PersonMentionLink(int index, IReadOnlyList<PersonName> names, bool isFamily)
{
    /// <summary>Position among the mentions of the document.</summary>
    public int Index { get; } = index;

    /// <summary>Names in the mention.</summary>
    public IReadOnlyList<PersonName> Names { get; } = names;

    /// <summary>Whether it is the surname of a couple or family.</summary>
    public bool IsFamily { get; } = isFamily;

    /// <summary>Persons it stands for; empty until linked.</summary>
    public IReadOnlyList<int> Persons { get; set; } = [];
}
