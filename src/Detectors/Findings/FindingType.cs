namespace Clona.Detectors.Findings;

/// <summary>Kinds of personal data that are told apart; the wire names are the kebab-case forms.</summary>
public enum FindingType
{
    /// <summary>Birth number (rodné číslo).</summary>
    BirthNumber,

    /// <summary>Date or year of birth (datum narození).</summary>
    BirthDate,

    /// <summary>Place of birth (místo narození).</summary>
    BirthPlace,

    /// <summary>Name of a natural person, titles included.</summary>
    Person,

    /// <summary>Home or seat of a natural person, from street to town.</summary>
    Address,

    /// <summary>Bank account number or IBAN (číslo účtu).</summary>
    BankAccount,

    /// <summary>Telephone or fax number.</summary>
    Phone,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Data box (datová schránka).</summary>
    Databox,

    /// <summary>Number of an identity card, passport, driving licence or similar (číslo dokladu).</summary>
    IdDocument,

    /// <summary>Company number of a natural person (IČO).</summary>
    CompanyId,

    /// <summary>Tax number of a natural person (DIČ).</summary>
    TaxId,

    /// <summary>Vehicle registration plate or vehicle identification number (RZ, SPZ, VIN).</summary>
    VehiclePlate,

    /// <summary>Parcel or list of ownership (parcela, list vlastnictví).</summary>
    Parcel,

    /// <summary>Signature or a textual mark of one (podpis, v. r.).</summary>
    Signature,

    /// <summary>Picture whose content is not known, or a face.</summary>
    Photo,

    /// <summary>QR code or barcode.</summary>
    QrCode,

    /// <summary>Special category (GDPR articles 9 and 10) bound to a person.</summary>
    Special,

    /// <summary>Any other identifier: insurance or employee number, IP address, payment card and the like.</summary>
    OtherId,

    /// <summary>Passage that tells how buildings or systems are secured.</summary>
    Security,
}
