namespace Clona.TrainingText.Rendering;

/// <summary>The table of the annotation guide: what is removed, kept or left to a person, by profile.</summary>
internal static class Decisions
{
    private const string Contracts = "registr-smluv";
    private const string Foi = "infz";

    /// <summary>Types that a mark may bear.</summary>
    public static readonly IReadOnlySet<string> Types = new HashSet<string>(StringComparer.Ordinal)
    {
        "PERSON", "BIRTH_NUMBER", "BIRTH_DATE", "BIRTH_PLACE", "ADDRESS", "PHONE", "EMAIL", "DATABOX", "BANK_ACCOUNT", "ID_DOCUMENT", "COMPANY_ID",
        "TAX_ID", "VEHICLE_PLATE", "PARCEL", "SIGNATURE", "SPECIAL", "OTHER_ID",
    };

    /// <summary>Roles that a mark may bear.</summary>
    public static readonly IReadOnlySet<string> Roles = new HashSet<string>(StringComparer.Ordinal)
    {
        "party", "trader", "representative", "official", "speaker", "third-party", "contact", "applicant", "child", "author", "other", "company", "-",
    };

    /// <summary>The decision for a value of <paramref name="type"/> of somebody in <paramref name="role"/>.</summary>
    public static char Of(string profile, string type, string role) => type switch
    {
        "PERSON" => OfName(profile, role),
        "COMPANY_ID" => Party(profile, role),
        "PARCEL" => profile == Contracts ? 'K' : 'Q',
        "SIGNATURE" => role is "official" ? 'Q' : 'R',
        "BANK_ACCOUNT" => role is "company" && profile != Contracts ? 'Q' : 'R',
        "PHONE" or "EMAIL" or "DATABOX" => OfContact(profile, role),
        "ADDRESS" when role is "-" => 'Q',
        _ => 'R',
    };

    private static char OfName(string profile, string role) => role switch
    {
        "official" or "author" => 'K',
        "party" or "trader" => Party(profile, role),
        "representative" or "contact" => profile == Contracts ? 'R' : 'Q',
        "speaker" => profile == "minutes" ? 'K' : 'Q',
        "other" => 'Q',
        _ => 'R',
    };

    private static char Party(string profile, string role) =>
        role is "party" or "trader" ? profile switch { Contracts => 'K', Foi => 'Q', _ => 'R' } : 'R';

    private static char OfContact(string profile, string role) =>
        role is "official" or "representative" or "contact" && profile != Contracts ? 'Q' : 'R';
}
