namespace Clona.Detectors.Resolution;

/// <summary>Whose an identifier of a party is.</summary>
internal enum PartyKind
{
    /// <summary>Nothing near tells.</summary>
    Unknown,

    /// <summary>A natural person's.</summary>
    Natural,

    /// <summary>A legal person's or a public body's.</summary>
    Legal,
}
