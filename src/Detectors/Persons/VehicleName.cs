using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Tells the model of a car from a person ("Škoda Fabia").</summary>
internal static class VehicleName
{
    /// <summary>Whether token <paramref name="index"/> is the make and the next one a model.</summary>
    public static bool Is(TokenizedText text, int index) => text.HasWord(index, "skoda")
        && index + 1 < text.Tokens.Length && text.FoldedOf(text.Tokens[index + 1])
            is "fabia" or "octavia" or "felicia" or "superb" or "rapid" or "kodiaq" or "karoq" or "kamiq" or "scala"
            or "yeti" or "roomster" or "favorit" or "citigo" or "forman" or "enyaq" or "praktik" or "pickup";
}
