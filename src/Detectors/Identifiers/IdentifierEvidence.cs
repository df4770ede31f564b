using Clona.Detectors.Findings;

namespace Clona.Detectors.Identifiers;

/// <summary>All reasons that identifier detectors give, with their weights in natural-log odds.</summary>
/// <remarks>The only place where these weights stand; a confidence is recomputed from them by
/// <see cref="Confidence.Of"/>.</remarks>
internal static class IdentifierEvidence
{
    public static readonly Evidence BirthNumberShape = new("birth-number.shape", -0.5);
    public static readonly Evidence BirthNumberJoined = new("birth-number.joined", -1.2);
    public static readonly Evidence BirthNumberCalendar = new("birth-number.calendar", 0.5);
    public static readonly Evidence BirthNumberCalendarFailed = new("birth-number.calendar-failed", -0.5);
    public static readonly Evidence BirthNumberMod11 = new("birth-number.mod11", 3.2);
    public static readonly Evidence BirthNumberRemainder10 = new("birth-number.mod11-remainder-10", 2.0);
    public static readonly Evidence BirthNumberCheckFailed = new("birth-number.mod11-failed", -0.7);
    public static readonly Evidence BirthNumberLabel = new("birth-number.label", 3.6);
    public static readonly Evidence OcrSlip = new("number.ocr-slip", -0.3);

    public static readonly Evidence AccountBank = new("bank-account.bank-code", 1.0);
    public static readonly Evidence AccountUnknownBank = new("bank-account.bank-code-unknown", -0.5);
    public static readonly Evidence AccountNoBank = new("bank-account.bank-code-missing", -0.8);
    public static readonly Evidence AccountMod11 = new("bank-account.mod11", 1.9);
    public static readonly Evidence AccountCheckFailed = new("bank-account.mod11-failed", -0.6);
    public static readonly Evidence AccountPrefix = new("bank-account.prefix", 1.0);
    public static readonly Evidence AccountShort = new("bank-account.short", -1.5);
    public static readonly Evidence AccountYear = new("bank-account.code-like-year", -2.2);
    public static readonly Evidence AccountLabel = new("bank-account.label", 3.2);

    public static readonly Evidence IbanShape = new("iban.shape", 1.0);
    public static readonly Evidence IbanHome = new("iban.country-cz-sk", 1.8);
    public static readonly Evidence IbanMod97 = new("iban.mod97", 4.0);
    public static readonly Evidence IbanCheckFailed = new("iban.mod97-failed", -0.4);
    public static readonly Evidence IbanLabel = new("iban.label", 3.0);

    public static readonly Evidence PhoneLabel = new("phone.label", 3.2);
    public static readonly Evidence PhoneWeakLabel = new("phone.label-weak", 2.0);
    public static readonly Evidence PhoneHomePrefix = new("phone.prefix-420", 3.4);
    public static readonly Evidence PhoneForeignPrefix = new("phone.prefix-foreign", 2.4);
    public static readonly Evidence PhoneGrouping = new("phone.grouping", 0.4);
    public static readonly Evidence PhoneJoined = new("phone.joined", -0.6);
    public static readonly Evidence PhoneMobilePlan = new("phone.plan-mobile", 1.1);
    public static readonly Evidence PhoneLandPlan = new("phone.plan-land", 0.1);
    public static readonly Evidence PhoneExtension = new("phone.extension", 1.6);

    public static readonly Evidence EmailShape = new("email.shape", 4.5);
    public static readonly Evidence EmailSpelled = new("email.spelled-at", 2.6);
    public static readonly Evidence EmailSplit = new("email.split-line", -0.5);
    public static readonly Evidence EmailLabel = new("email.label", 2.0);

    public static readonly Evidence DataboxLabel = new("databox.label", 3.2);
    public static readonly Evidence DataboxWeakLabel = new("databox.label-weak", 1.8);
    public static readonly Evidence DataboxDigits = new("databox.digits", 0.8);
    public static readonly Evidence DataboxUnlabelled = new("databox.shape-in-text", 1.0);
    public static readonly Evidence DataboxWordLike = new("databox.word-like", -0.8);

    public static readonly Evidence IdDocumentLabel = new("id-document.label", 2.8);
    public static readonly Evidence IdDocumentShape = new("id-document.shape", 0.6);

    public static readonly Evidence CompanyIdLabel = new("company-id.label", 1.6);
    public static readonly Evidence CompanyIdMod11 = new("company-id.mod11", 1.4);
    public static readonly Evidence CompanyIdCheckFailed = new("company-id.mod11-failed", -0.3);
    public static readonly Evidence CompanyIdPadded = new("company-id.zeros-dropped", -0.2);
    public static readonly Evidence OwnerNatural = new("owner.natural-person", 1.5);
    public static readonly Evidence OwnerUnknown = new("owner.unknown", -2.0);

    public static readonly Evidence TaxIdShape = new("tax-id.shape", 2.6);
    public static readonly Evidence TaxIdBirthNumber = new("tax-id.birth-number", 1.6);
    public static readonly Evidence TaxIdLabel = new("tax-id.label", 1.6);
    public static readonly Evidence TaxIdCheckFailed = new("tax-id.birth-number-failed", -0.8);

    public static readonly Evidence BirthDateLabel = new("birth-date.label", 3.4);
    public static readonly Evidence BirthDateWeakLabel = new("birth-date.label-weak", 0.8);
    public static readonly Evidence BirthDateYearOnly = new("birth-date.year-only", -0.5);
    public static readonly Evidence BirthDateBesidePerson = new("birth-date.beside-person", 0.4);
    public static readonly Evidence BirthDateBeforeHome = new("birth-date.before-home", 1.4);
    public static readonly Evidence RowSameShape = new("row.same-shape", 1.6);
    public static readonly Evidence RepeatedValue = new("value.repeated", 2.2);
    public static readonly Evidence RowBirthAgrees = new("row.birth-agrees", 2.6);
    public static readonly Evidence BirthPlaceLabel = new("birth-place.label", 2.6);

    public static readonly Evidence PlateLabel = new("vehicle-plate.label", 3.0);
    public static readonly Evidence PlateCell = new("vehicle-plate.cell", 0.8);
    public static readonly Evidence PlateShape = new("vehicle-plate.shape", 0.7);
    public static readonly Evidence VinLabel = new("vin.label", 3.0);
    public static readonly Evidence VinShape = new("vin.shape", 0.8);

    public static readonly Evidence ParcelLabel = new("parcel.label", 3.0);
    public static readonly Evidence OwnershipListLabel = new("parcel.ownership-list", 2.8);
    public static readonly Evidence SignatureMark = new("signature.mark", 3.0);

    public static readonly Evidence OtherLabel = new("other-id.label", 2.6);
    public static readonly Evidence IpShape = new("other-id.ip", 2.2);
    public static readonly Evidence MacShape = new("other-id.mac", 3.0);
    public static readonly Evidence GpsShape = new("other-id.gps", 2.2);
    public static readonly Evidence CardLuhn = new("other-id.luhn", 1.6);

    public static readonly Evidence SpecialTerm = new("special.term", 0.6);
    public static readonly Evidence SpecialPerson = new("special.person-in-sentence", 1.2);
    public static readonly Evidence SpecialLearned = new("special.learned", 1.8);
    public static readonly Evidence SpecialDoubtful = new("special.learned-doubtful", 0.4);
    public static readonly Evidence SecurityTerm = new("security.term", 0.8);

    public static readonly Evidence Decoy = new("decoy.recognised", 3.0);
}
