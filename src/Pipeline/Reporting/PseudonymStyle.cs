namespace Clona.Pipeline.Reporting;

/// <summary>What pseudonyms look like.</summary>
public enum PseudonymStyle
{
    /// <summary>Neutral labels that say no more than that it is the same person: Osoba A, Žadatel 1.</summary>
    Labels,

    /// <summary>Invented names, declined as the sentence needs them.</summary>
    Names,
}
