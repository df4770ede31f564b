namespace Clona.Detectors.Lexicon;

/// <summary>What kind of lemma a rule of declension starts from, and what it makes of it.</summary>
internal enum DeclensionPattern
{
    /// <summary>Given name or surname of a man in the singular.</summary>
    Masculine,

    /// <summary>Given name of a woman in the singular.</summary>
    FeminineGiven,

    /// <summary>Surname of a woman from its own feminine lemma.</summary>
    FeminineSurname,

    /// <summary>Surname of a woman from the lemma for men (Novák, Nováková).</summary>
    FeminineOfMasculine,

    /// <summary>Couple or family from the lemma for men (Novákovi, u Novotných).</summary>
    Plural,

    /// <summary>Several women from their own feminine lemma (Nováková, Novákových).</summary>
    PluralOfFeminine,

    /// <summary>Possessive adjective from a man's name (Novákův).</summary>
    Possessive,

    /// <summary>Place.</summary>
    Place,
}
