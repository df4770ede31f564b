namespace Clona.Detectors.Entities;

/// <summary>What stands beside a mention and tells its person from others of the same name.</summary>
/// <param name="Birth">Key of the day of birth, 0 where none stands there.</param>
/// <param name="Row">Kinds and keys of the values in the mention's row of a table; empty outside of tables.</param>
internal readonly record struct PersonMarks(int Birth, IReadOnlyList<(int Kind, ulong Key)>? Row)
{
    /// <summary>The list in which the mention begins a row with values behind it; 0 where it does not.</summary>
    public int List { get; init; }

    /// <summary>Line of the mention in that list.</summary>
    public int Line { get; init; }

    /// <summary>Whether nothing stands there.</summary>
    public bool IsEmpty => Birth == 0 && List == 0 && Row is null or { Count: 0 };

    /// <summary>What tells of a mention by one word: such a one may well stand in several rows.</summary>
    public PersonMarks OfOneWord => new(Birth, null);

    /// <summary>Whether both stand beside one and the same person for certain.</summary>
    public bool IsSame(PersonMarks other) => BirthKey.AreSame(Birth, other.Birth) || Shared(other, sameKey: true);

    /// <summary>Whether they cannot stand beside the same person: other days of birth, rows with other values of one kind, two rows of one
    /// list, which names everybody once.</summary>
    public bool IsApart(PersonMarks other) => !IsSame(other)
        && (BirthKey.AreApart(Birth, other.Birth) || Shared(other, sameKey: false) || (List != 0 && List == other.List && Line != other.Line && (Birth == 0 || other.Birth == 0)));

    private bool Shared(PersonMarks other, bool sameKey)
    {
        foreach (var (kind, key) in Row ?? [])
        {
            foreach (var (otherKind, otherKey) in other.Row ?? [])
            {
                if (kind == otherKind && (!sameKey || key == otherKey))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
