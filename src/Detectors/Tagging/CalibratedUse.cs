namespace Clona.Detectors.Tagging;

/// <summary>What a margin is used for; the order is part of the model's format.</summary>
internal enum CalibratedUse
{
    /// <summary>A name that only the tagger sees.</summary>
    PersonAlone = 0,

    /// <summary>A name that the rules propose: added to their evidence.</summary>
    PersonOfRules = 1,

    /// <summary>An address that only the tagger sees.</summary>
    AddressAlone = 2,

    /// <summary>An address that the rules propose: added to their evidence.</summary>
    AddressOfRules = 3,
}
