namespace Clona.Detectors.Tagging;

/// <summary>What the tagger says of one token; the values are part of the model's format.</summary>
internal enum TagLabel : byte
{
    /// <summary>Neither a person's name nor a home.</summary>
    Outside = 0,

    /// <summary>First token of a person's name.</summary>
    PersonStart = 1,

    /// <summary>Further token of a person's name.</summary>
    PersonInside = 2,

    /// <summary>First token of an address.</summary>
    AddressStart = 3,

    /// <summary>Further token of an address.</summary>
    AddressInside = 4,
}
