namespace Clona.Web.Persons;

/// <summary>Who is who in a document, and what is open.</summary>
/// <param name="Questions">Mentions that mean nobody for certain, in the order of the text.</param>
/// <param name="Unsure">Persons some of whose mentions may mean somebody else.</param>
/// <param name="Pairs">Persons of whom it is open whether they are one.</param>
/// <param name="Persons">The persons whom the output does not name.</param>
/// <param name="Everybody">All persons, those who stay readable too.</param>
/// <param name="CanUndo">Whether there is an answer to take back.</param>
public sealed record PersonSheet(
    IReadOnlyList<ShownQuestion> Questions,
    IReadOnlyList<ShownPerson> Unsure,
    IReadOnlyList<(ShownPerson First, ShownPerson Second)> Pairs,
    IReadOnlyList<ShownPerson> Persons,
    IReadOnlyList<ShownPerson> Everybody,
    bool CanUndo)
{
    /// <summary>How many mentions nobody has said yet whom they mean.</summary>
    public int Open => Questions.Count + Unsure.SelectMany(person => person.Unsure).Select(mention => mention.Start).Distinct().Count();

    /// <summary>The counts alone.</summary>
    public override string ToString() => $"{Questions.Count} + {Pairs.Count} + {Persons.Count}";
}
