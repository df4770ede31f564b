namespace Clona.Detectors.Persons;

/// <summary>Tells words that decline like adjectives, which begin many names of bodies ("Český svaz", "Pražský
/// okruh").</summary>
internal static class AdjectivalForm
{
    private static readonly string[] Endings = ["ý", "á", "é", "ého", "ému", "ém", "ým", "ých", "ými", "í", "ích",
        "ovy", "kou", "nou", "ino"];

    /// <summary>Whether the word may be an adjective; surnames in -ová are none.</summary>
    public static bool Is(ReadOnlySpan<char> folded, ReadOnlySpan<char> written)
    {
        if (folded.EndsWith("ova", StringComparison.Ordinal) || folded.EndsWith("ove", StringComparison.Ordinal)
            || folded.EndsWith("ovou", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var ending in Endings)
        {
            if (written.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
