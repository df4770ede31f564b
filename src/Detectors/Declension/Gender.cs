namespace Clona.Detectors.Declension;

/// <summary>Grammatical gender of a person.</summary>
public enum Gender
{
    /// <summary>A man.</summary>
    Masculine,

    /// <summary>A woman.</summary>
    Feminine,
}
