namespace Clona.Detectors.Declension;

/// <summary>Declines names of municipalities of one word whose ending leaves no doubt; other names are refused, not guessed.</summary>
public static class PlaceDeclension
{
    /// <summary>The genitive or locative of <paramref name="place"/>, or null where the ending does not tell.</summary>
    public static string? Of(string place, GrammaticalCase grammaticalCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        if (place.Length < 5 || place.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        return grammaticalCase switch
        {
            GrammaticalCase.Nominative or GrammaticalCase.Accusative => place,
            GrammaticalCase.Genitive => Genitive(place),
            GrammaticalCase.Locative => Locative(place),
            _ => null,
        };
    }

    private static string? Genitive(string place)
    {
        if (Ends(place, "ice", "ště"))
        {
            return place[^1] == 'e' ? place[..^1] : place;
        }

        return Ends(place, "ov", "ín") ? place + "a"
            : Ends(place, "ovec") ? place[..^2] + "ce"
            : Ends(place, "ová", "ná") ? place[..^1] + "é"
            : Ends(place, "ka") ? place[..^1] + "y"
            : null;
    }

    private static string? Locative(string place) =>
        Ends(place, "ice") ? place[..^1] + "ích"
        : Ends(place, "ště") ? place[..^1] + "i"
        : Ends(place, "ov") ? place + "ě"
        : Ends(place, "ín") ? place + "ě"
        : Ends(place, "ovec") ? place[..^2] + "ci"
        : Ends(place, "ová", "ná") ? place[..^1] + "é"
        : Ends(place, "ka") ? place[..^2] + "ce"
        : null;

    private static bool Ends(string place, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (place.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
