namespace Clona.Detectors.Roles;

/// <summary>The people beside whom a company number of their own stands.</summary>
internal sealed class Businesses
{
    private const char Divider = '-';

    private readonly HashSet<string> persons = new(StringComparer.Ordinal);

    /// <summary>Whether there is any.</summary>
    public bool IsAny => persons.Count > 0;

    /// <summary>Adds the person or persons of a label; a number beside a couple is one of both.</summary>
    public void Add(string entity) => persons.UnionWith(entity.Split(Divider));

    /// <summary>Whether all persons of the label are in business.</summary>
    public bool Holds(string entity) => entity.Split(Divider).All(persons.Contains);
}
