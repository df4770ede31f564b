namespace Clona.Pipeline.Release;

/// <summary>Which names may leave the house.</summary>
public static class PublicName
{
    private const int LongestStem = 120;

    /// <summary>Whether <paramref name="stem"/> is a file name that no program takes for something else.</summary>
    public static bool IsSafe(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        return stem.Length is > 0 and <= LongestStem
            && stem[0] is not ('.' or '-' or ' ' or '=' or '+' or '@')
            && !stem.Any(character => char.IsControl(character) || "/\\:*?\"<>|".Contains(character, StringComparison.Ordinal));
    }

    /// <summary>The input's own name, or <c>dokument-</c> and <paramref name="number"/> where that one may not leave.</summary>
    /// <param name="stem">The input's file name without folder and extension.</param>
    /// <param name="isPersonal">Whether a finding stands in it.</param>
    /// <param name="number">Tells documents without a name of their own apart; says nothing about them.</param>
    public static string Of(string stem, bool isPersonal, string number) => isPersonal || !IsSafe(stem) ? $"dokument-{number}" : stem;
}
