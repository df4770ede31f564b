namespace Clona.Detectors.Declension;

/// <summary>What a possessive adjective stands with.</summary>
public enum Possessed
{
    /// <summary>Something masculine (Novákův dům).</summary>
    Masculine,

    /// <summary>Something feminine (Novákova zahrada).</summary>
    Feminine,

    /// <summary>Something neuter (Novákovo pole).</summary>
    Neuter,

    /// <summary>Several things (Novákovy pozemky).</summary>
    Plural,
}
