namespace Clona.Detectors.Entities;

/// <summary>Who bears a word that begins with certain letters; read once, when nobody is added any more.</summary>
internal sealed class NameStarts
{
    private readonly Dictionary<ulong, List<int>> alone = [];
    private readonly Dictionary<ulong, List<int>> beside = [];

    /// <summary>The starts of all whole words of <paramref name="persons"/>.</summary>
    public NameStarts(List<RegisteredPerson> persons)
    {
        for (var person = 0; person < persons.Count; person++)
        {
            var parts = persons[person].Name.Parts;
            for (var index = 0; index < parts.Count; index++)
            {
                if (!parts[index].IsInitial)
                {
                    var starts = parts.Count == 1 ? alone : beside;
                    (starts.TryGetValue(parts[index].Start, out var known) ? known : starts[parts[index].Start] = []).Add(person);
                }
            }
        }
    }

    /// <summary>Those with one word, which begins so, in the order in which they were added; null where there is none.</summary>
    public List<int>? Alone(ulong start) => alone.GetValueOrDefault(start);

    /// <summary>Those of several words of whom one begins so; null where there is none.</summary>
    public List<int>? Beside(ulong start) => beside.GetValueOrDefault(start);
}
