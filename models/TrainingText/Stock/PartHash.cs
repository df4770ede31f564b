namespace Clona.TrainingText.Stock;

/// <summary>Divides names, towns and streets between the two parts for ever: a fixed hash decides, one fifth is for the test.</summary>
public static class PartHash
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The part that <paramref name="name"/> belongs to; case and diacritics do not matter.</summary>
    public static Part Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hash = Basis;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ PlainLetters.Of(letter)) * Prime);
        }

        hash ^= hash >> 32;
        return hash % 5 == 0 ? Part.Test : Part.Train;
    }
}
