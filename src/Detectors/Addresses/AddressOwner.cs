namespace Clona.Detectors.Addresses;

/// <summary>Whose address it is.</summary>
internal enum AddressOwner
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A natural person lives or does business there.</summary>
    Person,

    /// <summary>A firm, an office or an institution has its seat there.</summary>
    Organisation,

    /// <summary>It is the flat, house or plot that the text is about.</summary>
    Property,
}
