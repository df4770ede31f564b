namespace Clona.Detectors.Context;

/// <summary>What a label in a text announces.</summary>
internal enum LabelKind
{
    /// <summary>A word between a label and its value that names nothing ("číslo", "dne", "je").</summary>
    Filler,

    /// <summary>Birth number (rodné číslo).</summary>
    BirthNumber,

    /// <summary>Date or year of birth.</summary>
    BirthDate,

    /// <summary>Place of birth.</summary>
    BirthPlace,

    /// <summary>Bank account.</summary>
    Account,

    /// <summary>IBAN.</summary>
    Iban,

    /// <summary>Telephone, mobile or fax.</summary>
    Phone,

    /// <summary>Extension of a switchboard.</summary>
    Extension,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Data box.</summary>
    Databox,

    /// <summary>Identity card, passport, driving licence and the like.</summary>
    IdDocument,

    /// <summary>Company number (IČO).</summary>
    CompanyId,

    /// <summary>Tax number (DIČ).</summary>
    TaxId,

    /// <summary>Vehicle registration plate.</summary>
    Plate,

    /// <summary>Vehicle identification number.</summary>
    Vin,

    /// <summary>Parcel.</summary>
    Parcel,

    /// <summary>List of ownership (list vlastnictví).</summary>
    OwnershipList,

    /// <summary>Number of an insured person (číslo pojištěnce) or of an insurance policy.</summary>
    Insurance,

    /// <summary>Employee, student or client number.</summary>
    PersonalNumber,

    /// <summary>Licence, registration in a professional chamber.</summary>
    Licence,

    /// <summary>Payment card.</summary>
    Card,

    /// <summary>User or account name in an information system.</summary>
    UserName,

    /// <summary>Address of a device in a network.</summary>
    Network,

    /// <summary>Coordinates of a place.</summary>
    Gps,

    /// <summary>Reference of a document or file: č. j., sp. zn. (decoy).</summary>
    Reference,

    /// <summary>Number of a contract, order, invoice, project, tender (decoy).</summary>
    Business,

    /// <summary>Variable, constant or specific symbol (decoy).</summary>
    PaymentSymbol,

    /// <summary>Number of an act, decree or ordinance (decoy).</summary>
    Law,

    /// <summary>Budget paragraph or item (decoy).</summary>
    Budget,

    /// <summary>Book and serial numbers (decoy).</summary>
    Isbn,

    /// <summary>Legal form, office, school: marks the name of a legal person.</summary>
    LegalPerson,

    /// <summary>Announces somebody who acts for another ("zastoupen", "starosta").</summary>
    Representative,

    /// <summary>Announces a register, an authority or a bank that is not the party ("zapsán u", "vedený u").</summary>
    Keeper,

    /// <summary>Says that a party is a natural person ("bytem", "OSVČ").</summary>
    NaturalPerson,

    /// <summary>Word of a special category of data.</summary>
    Special,

    /// <summary>Pain, disease, injury or operation: of a special category beside a part of the body, or where somebody suffers it.</summary>
    Ailment,

    /// <summary>Fault, loss or replacement: of a special category beside a part of the body only.</summary>
    Fault,

    /// <summary>Part of the body, as a noun or an adjective.</summary>
    BodyPart,

    /// <summary>State of health that the verb "to be" ascribes to somebody.</summary>
    State,

    /// <summary>Ward of a hospital where somebody lies or is sent.</summary>
    Ward,

    /// <summary>Noun of an institution, a law or a place: a word of a special category beside it is part of its
    /// name.</summary>
    Agency,

    /// <summary>Word of statistics, definitions and conditions, which speak of nobody.</summary>
    Generic,

    /// <summary>Words that tell how a building or a system is secured.</summary>
    Security,

    /// <summary>Section heading or label of another field without an own detector (name, address, date of
    /// contract).</summary>
    Other,

    /// <summary>Signature (podpis), as the head of a column.</summary>
    Signature,
}
