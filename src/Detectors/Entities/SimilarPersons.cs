namespace Clona.Detectors.Entities;

/// <summary>Finds persons whose names are so alike that they may be one; asked when nobody is added any more.</summary>
internal sealed class SimilarPersons(List<RegisteredPerson> persons, Dictionary<ulong, List<int>> byKey, Dictionary<ulong, int> families)
{
    private const int MostBearers = 60;

    private NameStarts? starts;

    /// <summary>Persons and families made before who may be the same as this one.</summary>
    /// <remarks>Plain loops: each document asks it of each of its persons, and mostly nobody is near.</remarks>
    public IReadOnlyList<int> Kin(int person)
    {
        List<int>? kin = null;
        var name = persons[person].Name;
        for (var index = 0; index < name.Parts.Count; index++)
        {
            var part = name.Parts[index];
            for (var key = 0; key < part.Keys.Count; key++)
            {
                AddNear(ref kin, person, byKey.GetValueOrDefault(part.Keys[key]));
                if (families.TryGetValue(part.Keys[key], out var family))
                {
                    AddNear(ref kin, person, family);
                }
            }

            AddBegunLike(ref kin, person, part, name.Parts.Count == 1);
        }

        kin?.Sort();
        return kin ?? (IReadOnlyList<int>)[];
    }

    // Only who has one word is compared with everybody whose name begins like it.
    private void AddBegunLike(ref List<int>? kin, int person, NamePart part, bool isAlone)
    {
        if (part.IsInitial)
        {
            return;
        }

        starts ??= new NameStarts(persons);
        AddNear(ref kin, person, starts.Alone(part.Start));
        AddNear(ref kin, person, isAlone ? starts.Beside(part.Start) : null);
    }

    private void AddNear(ref List<int>? kin, int person, List<int>? others)
    {
        for (var index = Math.Max(0, (others?.Count ?? 0) - MostBearers); index < (others?.Count ?? 0); index++)
        {
            AddNear(ref kin, person, others![index]);
        }
    }

    private void AddNear(ref List<int>? kin, int person, int other)
    {
        if (other < person && kin?.Contains(other) != true && !persons[other].IsAnybody && persons[person].Name.IsNear(persons[other].Name))
        {
            (kin ??= []).Add(other);
        }
    }
}
