namespace Clona.Detectors.Declension;

/// <summary>The seven Czech cases under their school numbers.</summary>
public enum GrammaticalCase
{
    /// <summary>1st case: kdo, co.</summary>
    Nominative = 1,

    /// <summary>2nd case: bez koho, čeho.</summary>
    Genitive = 2,

    /// <summary>3rd case: komu, čemu.</summary>
    Dative = 3,

    /// <summary>4th case: koho, co.</summary>
    Accusative = 4,

    /// <summary>5th case: calling.</summary>
    Vocative = 5,

    /// <summary>6th case: o kom, o čem.</summary>
    Locative = 6,

    /// <summary>7th case: kým, čím.</summary>
    Instrumental = 7,
}
