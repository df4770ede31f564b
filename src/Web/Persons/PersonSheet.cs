namespace Clona.Web.Persons;

/// <summary>Who is who in a document, and what is open; of long documents as much as one page holds.</summary>
/// <param name="Open">How many mentions nobody has said yet whom they mean.</param>
/// <param name="Questions">Mentions that mean nobody for certain, in the order of the text.</param>
/// <param name="Unsure">Persons some of whose mentions may mean somebody else, with those mentions.</param>
/// <param name="Pairs">Persons of whom it is open whether they are one.</param>
/// <param name="Everybody">All persons, those who stay readable too, by number.</param>
/// <param name="IsCut">Whether more is open than stands here.</param>
public sealed record PersonSheet(
    int Open,
    IReadOnlyList<ShownQuestion> Questions,
    IReadOnlyList<ShownGroup> Unsure,
    IReadOnlyList<ShownPair> Pairs,
    IReadOnlyList<ShownPerson> Everybody,
    bool IsCut)
{
    /// <summary>The persons whom the output does not name.</summary>
    public IEnumerable<ShownPerson> Hidden => Everybody.Where(person => person.Mentions > 0);

    /// <summary>The counts alone.</summary>
    public override string ToString() => $"{Open} + {Pairs.Count} + {Everybody.Count}";
}
