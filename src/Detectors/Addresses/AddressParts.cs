namespace Clona.Detectors.Addresses;

/// <summary>What an address is made of, as far as it was read.</summary>
internal struct AddressParts
{
    /// <summary>First token.</summary>
    public int First;

    /// <summary>Token behind the last one.</summary>
    public int End;

    /// <summary>Whether a street or village with a house number is there.</summary>
    public bool HasNumber;

    /// <summary>Whether the house number has the form 123/45.</summary>
    public bool HasDoubleNumber;

    /// <summary>Whether the number is introduced as č. p., č. o. or č. ev.</summary>
    public bool HasNumberLabel;

    /// <summary>Whether the kind of street is named (ul., náměstí) or it begins with a preposition (Na, Pod).</summary>
    public bool HasStreetWord;

    /// <summary>Whether a postal code is there.</summary>
    public bool HasPostalCode;

    /// <summary>Whether a town is there beside the street.</summary>
    public bool HasTown;

    /// <summary>Number of towns, parts and districts.</summary>
    public int Towns;

    /// <summary>Whether the town or village is in the lexicon.</summary>
    public bool IsTownKnown;

    /// <summary>Whether it reads like an address without any label.</summary>
    public readonly bool IsComplete => HasPostalCode ? HasNumber || HasTown : HasNumber && (HasTown
        || HasDoubleNumber || HasNumberLabel || HasStreetWord);
}
