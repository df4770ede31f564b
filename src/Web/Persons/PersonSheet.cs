namespace Clona.Web.Persons;

/// <summary>Who is who in a document, and what is open; of long documents as much as one page holds.</summary>
/// <param name="Open">How many mentions nobody has said yet whom they mean.</param>
/// <param name="Questions">Mentions that mean nobody for certain, in the order of the text.</param>
/// <param name="Unsure">Persons with mentions that are to be confirmed, of one of which the program is not sure.</param>
/// <param name="Sure">Persons with mentions that are to be confirmed, of all of which it is sure.</param>
/// <param name="Groups">Persons of similar names of whom it is open which are one, with a mention each.</param>
/// <param name="Everybody">All persons, those who stay readable too, by number.</param>
/// <param name="IsCut">Whether more is open than stands here.</param>
public sealed record PersonSheet(
    int Open,
    IReadOnlyList<ShownQuestion> Questions,
    IReadOnlyList<ShownGroup> Unsure,
    IReadOnlyList<ShownGroup> Sure,
    IReadOnlyList<IReadOnlyList<ShownGroup>> Groups,
    IReadOnlyList<ShownPerson> Everybody,
    bool IsCut)
{
    /// <summary>The persons whom the output does not name.</summary>
    public IEnumerable<ShownPerson> Hidden => Everybody.Where(person => person.Mentions > 0);

    /// <summary>The counts alone.</summary>
    public override string ToString() => $"{Open} + {Groups.Count} + {Everybody.Count}";
}
