namespace Clona.Pipeline.Pseudonyms;

/// <summary>What a word of a mention is.</summary>
internal enum UnitKind
{
    /// <summary>A given name.</summary>
    Given,

    /// <summary>A surname.</summary>
    Surname,

    /// <summary>The first letter of a given name.</summary>
    GivenInitial,

    /// <summary>The first letter of a surname.</summary>
    SurnameInitial,

    /// <summary>A second given name, a second surname, a particle: the surrogate has none.</summary>
    Surplus,
}
