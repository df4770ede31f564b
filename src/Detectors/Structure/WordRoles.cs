namespace Clona.Detectors.Structure;

/// <summary>What a word can tell about its neighbourhood; a word may have several roles.</summary>
[Flags]
internal enum WordRoles : long
{
    None = 0,

    /// <summary>Academic title or rank before a name.</summary>
    TitleBefore = 1L << 0,

    /// <summary>pan, paní, slečna.</summary>
    Courtesy = 1L << 1,

    /// <summary>manželé, sourozenci, rodina.</summary>
    Couple = 1L << 2,

    /// <summary>Function of a public body (starosta, tajemník, referent).</summary>
    OfficialFunction = 1L << 3,

    /// <summary>Function of a private legal person (jednatel, prokurista).</summary>
    PrivateFunction = 1L << 4,

    /// <summary>Function found on both sides (ředitel, předseda, vedoucí).</summary>
    SharedFunction = 1L << 5,

    /// <summary>Any other occupation or position that stands before a name.</summary>
    Occupation = 1L << 6,

    /// <summary>Name of a contracting party (prodávající, nájemce).</summary>
    PartyLabel = 1L << 7,

    /// <summary>zastoupen, jednající, zmocněn.</summary>
    Represented = 1L << 8,

    /// <summary>Label of a name field (jméno, příjmení).</summary>
    NameLabel = 1L << 9,

    /// <summary>Kind of a public way or place (ulice, náměstí).</summary>
    Street = 1L << 10,

    /// <summary>Kind of an institution that is named after people (škola, nadace, cena).</summary>
    Institution = 1L << 11,

    /// <summary>narozen, nar., r. č.</summary>
    Birth = 1L << 12,

    /// <summary>bytem, bydliště, trvalý pobyt.</summary>
    Home = 1L << 13,

    /// <summary>sídlo, se sídlem, místo podnikání.</summary>
    Seat = 1L << 14,

    /// <summary>Month or day of the week.</summary>
    Calendar = 1L << 15,

    /// <summary>žadatel, žádost, stížnost.</summary>
    Application = 1L << 16,

    /// <summary>Verb or noun of speaking at a session.</summary>
    Speaking = 1L << 17,

    /// <summary>občan, občanka, host.</summary>
    Citizen = 1L << 18,

    /// <summary>Head of a list of members or votes (přítomni, pro, zdržel se).</summary>
    MemberList = 1L << 19,

    /// <summary>roz., rozená, dříve.</summary>
    BornName = 1L << 20,

    /// <summary>Particle inside a foreign name (van, von, de).</summary>
    Particle = 1L << 21,

    /// <summary>syn, dcera, nezletilý.</summary>
    Child = 1L << 22,

    /// <summary>Company number, tax number or data box label.</summary>
    CompanyLabel = 1L << 23,

    /// <summary>kontaktní osoba, vyřizuje, ve věcech technických.</summary>
    Contact = 1L << 24,

    /// <summary>Public body (obec, město, úřad, kraj).</summary>
    PublicBody = 1L << 25,

    /// <summary>Word of a private legal person (společnost, firma, spolek).</summary>
    PrivateBody = 1L << 26,

    /// <summary>Preposition or conjunction, or another word that is never a name although one is spelt the
    /// same.</summary>
    Grammar = 1L << 27,

    /// <summary>adresa, doručovací adresa.</summary>
    AddressLabel = 1L << 28,

    /// <summary>Preposition that leads to a place (v, ve, do, z).</summary>
    PlacePreposition = 1L << 29,

    /// <summary>svatý, sv.</summary>
    Saint = 1L << 30,

    /// <summary>Court, law or literature (soud, zákon, lex, ISBN).</summary>
    Citation = 1L << 31,

    /// <summary>Property that is sold or let (byt, pozemek, dům).</summary>
    Property = 1L << 32,

    /// <summary>Heading or document word that begins with a capital in titles (Smlouva, Článek).</summary>
    DocumentWord = 1L << 33,

    /// <summary>Any function.</summary>
    AnyFunction = OfficialFunction | PrivateFunction | SharedFunction | Occupation,

    /// <summary>Words that cannot be part of a name even when they have a capital.</summary>
    NeverName = TitleBefore | Courtesy | Couple | AnyFunction | PartyLabel | Represented | NameLabel | Street
        | Institution
        | Birth | Home | Seat | Calendar | Application | Speaking | Citizen | MemberList | CompanyLabel | Contact
        | PublicBody
        | PrivateBody | Grammar | AddressLabel | Citation | Property | DocumentWord | BornName,
}
