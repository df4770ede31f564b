namespace Clona.Pipeline.Pseudonyms;

/// <summary>A mention of one person, or of two who are joined by "a", cut into the parts of their names.</summary>
/// <param name="Text">The mention as written, titles included.</param>
/// <param name="Units">Its names in order; titles and marks are none.</param>
/// <param name="Persons">How many persons are named, 1 or 2.</param>
internal sealed record NameMention(string Text, IReadOnlyList<NameUnit> Units, int Persons)
{
    /// <summary>Whether two given names share one surname (Jan a Marie Novákovi).</summary>
    public bool SharesSurname =>
        Persons == 2 && !Units.Any(unit => unit is { Person: 0, Kind: UnitKind.Surname or UnitKind.SurnameInitial });

    /// <summary>The units of one person; where two share a surname, it is the second one's.</summary>
    public IEnumerable<NameUnit> UnitsOf(int person) => Units.Where(unit => unit.Person == person && unit.Kind != UnitKind.Surplus);

    /// <summary>The number of units alone; the text is somebody's name.</summary>
    public override string ToString() => $"{Units.Count}";
}
