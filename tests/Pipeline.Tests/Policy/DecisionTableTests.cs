using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Tests.Policy;

/// <summary>
/// Every cell of the two decision tables: the rows on three profiles as annotated, and the folded table 1.10. Letters: R redact,
/// K keep, Q review, - no such cell. Columns: registr-smluv, minutes, infz, web, bulletin.
/// </summary>
public sealed class DecisionTableTests
{
    private static readonly string[] Profiles = ["registr-smluv", "minutes", "infz", "web", "bulletin"];

    private static readonly (string What, string Cells, FindingType[] Types, PersonRole[] Roles, DocumentPlace Place)[] Rows =
    [
        ("name and company number of a party", "KRQRQ", [FindingType.Person, FindingType.CompanyId], [PersonRole.Party], DocumentPlace.PartyBlock),
        ("name of a party in running text", "KRQRQ", [FindingType.Person], [PersonRole.Party], DocumentPlace.Body),
        ("name of a trader who is a party", "KQQRQ", [FindingType.Person], [PersonRole.Trader], DocumentPlace.PartyBlock),
        ("company number of a trader who is a party", "KRQRQ", [FindingType.CompanyId], [PersonRole.Trader], DocumentPlace.PartyBlock),
        ("name of a trader who is no party", "QQQQQ", [FindingType.Person], [PersonRole.Trader], DocumentPlace.Body),
        ("company number of a trader who is no party", "RRRRQ", [FindingType.CompanyId], [PersonRole.Trader], DocumentPlace.Body),
        ("home or seat of a natural person", "RRRRR", [FindingType.Address],
            [PersonRole.Party, PersonRole.Trader, PersonRole.Official, PersonRole.Speaker, PersonRole.ThirdParty, PersonRole.Other], DocumentPlace.PartyBlock),
        ("seat, company number and data box of a legal person", "KKKKK",
            [FindingType.Address, FindingType.CompanyId, FindingType.Databox], [PersonRole.Company], DocumentPlace.PartyBlock),
        ("birth data, document numbers, tax number with a birth number", "RRRRR",
            [FindingType.BirthNumber, FindingType.BirthDate, FindingType.BirthPlace, FindingType.IdDocument, FindingType.TaxId, FindingType.OtherId],
            [PersonRole.Party, PersonRole.Official, PersonRole.Trader, PersonRole.Author, PersonRole.Company, PersonRole.Other], DocumentPlace.Body),
        ("bank account of a person", "RRRRR", [FindingType.BankAccount], [PersonRole.Party, PersonRole.Other, PersonRole.ThirdParty], DocumentPlace.PartyBlock),
        ("bank account of a legal person", "RQQRR", [FindingType.BankAccount], [PersonRole.Company], DocumentPlace.PartyBlock),
        ("private phone, e-mail and data box", "RRRRR", [FindingType.Phone, FindingType.Email, FindingType.Databox],
            [PersonRole.Party, PersonRole.Other, PersonRole.Speaker, PersonRole.ThirdParty, PersonRole.Applicant, PersonRole.Trader], DocumentPlace.Body),
        ("phone and e-mail standing as contact of a party", "RQQRR", [FindingType.Phone, FindingType.Email],
            [PersonRole.Contact, PersonRole.Representative], DocumentPlace.PartyBlock),
        ("mailbox or switchboard of a legal person in a party block", "RKKKK", [FindingType.Phone, FindingType.Email], [PersonRole.Company], DocumentPlace.PartyBlock),
        ("mailbox or switchboard of a legal person in a letterhead", "KKKKK", [FindingType.Phone, FindingType.Email], [PersonRole.Company], DocumentPlace.LetterHead),
        ("name of an official", "KKKKK", [FindingType.Person], [PersonRole.Official], DocumentPlace.Body),
        ("work phone and e-mail of an official who deals with the public", "RQQKQ", [FindingType.Phone, FindingType.Email], [PersonRole.Official], DocumentPlace.LetterHead),
        ("work phone and e-mail of an official elsewhere", "RQQQQ", [FindingType.Phone, FindingType.Email], [PersonRole.Official], DocumentPlace.Body),
        ("representative of a private legal person", "RQQRQ", [FindingType.Person], [PersonRole.Representative], DocumentPlace.PartyBlock),
        ("contact person", "RQQRR", [FindingType.Person], [PersonRole.Contact], DocumentPlace.PartyBlock),
        ("active speaker from the public", "-KQQQ", [FindingType.Person], [PersonRole.Speaker], DocumentPlace.Body),
        ("third party whose matter is discussed", "RRRRR", [FindingType.Person], [PersonRole.ThirdParty], DocumentPlace.Body),
        ("applicant", "RRRRR", [FindingType.Person], [PersonRole.Applicant], DocumentPlace.LetterHead),
        ("child", "RRRRR", [FindingType.Person, FindingType.CompanyId, FindingType.Parcel, FindingType.Signature], [PersonRole.Child], DocumentPlace.Body),
        ("passive citizen, audience, jubilee: no role known", "QQQQQ", [FindingType.Person], [PersonRole.Other], DocumentPlace.Body),
        ("signature mark of a private person", "RRRRR", [FindingType.Signature], [PersonRole.Party, PersonRole.Representative, PersonRole.Other], DocumentPlace.SignatureBlock),
        ("signature mark of an official", "RQQRR", [FindingType.Signature], [PersonRole.Official], DocumentPlace.SignatureBlock),
        ("parcel number alone", "KQQQQ", [FindingType.Parcel], [PersonRole.Other, PersonRole.Party], DocumentPlace.Body),
        ("special category", "RRRRR", [FindingType.Special], [PersonRole.Other, PersonRole.ThirdParty, PersonRole.Official], DocumentPlace.Body),
        ("cited authors and historical persons", "KKKKK", [FindingType.Person], [PersonRole.Author], DocumentPlace.Body),
        ("private car", "RRRRR", [FindingType.VehiclePlate], [PersonRole.Other, PersonRole.ThirdParty], DocumentPlace.Body),
        ("car of a firm", "QQQQQ", [FindingType.VehiclePlate], [PersonRole.Company], DocumentPlace.Body),
        ("picture or code that cannot be read", "QQQQQ", [FindingType.Photo, FindingType.QrCode], [PersonRole.Other, PersonRole.Official, PersonRole.Child], DocumentPlace.Body),
        ("security detail of buildings or systems", "KKRRR", [FindingType.Security], [PersonRole.Other], DocumentPlace.Body),
    ];

    public static TheoryData<string, string, FindingType, PersonRole, DocumentPlace, char> Cells()
    {
        var data = new TheoryData<string, string, FindingType, PersonRole, DocumentPlace, char>();
        foreach (var (row, column) in Rows.SelectMany(row => Enumerable.Range(0, Profiles.Length).Select(column => (row, column))))
        {
            foreach (var (type, role) in row.Types.SelectMany(type => row.Roles.Select(role => (type, role))))
            {
                if (row.Cells[column] != '-')
                {
                    data.Add(Profiles[column], row.What, type, role, row.Place, row.Cells[column]);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Decision_is_that_of_the_table_when_nothing_is_in_doubt(
        string profile, string what, FindingType type, PersonRole role, DocumentPlace place, char cell)
    {
        var decision = PolicyEngine.Decide(Some.Profile(profile), Some.Facts(type, role, place), Some.Day);

        decision.Kind.ShouldBe(Letter(cell), $"{what}: {decision.RuleId}");
        decision.LegalGround.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("registr-smluv", PersonRole.Author)]
    [InlineData("minutes", PersonRole.Author)]
    [InlineData("infz", PersonRole.Author)]
    [InlineData("web", PersonRole.Author)]
    [InlineData("bulletin", PersonRole.Author)]
    [InlineData("minutes", PersonRole.Speaker)]
    [InlineData("minutes", PersonRole.ThirdParty)]
    [InlineData("registr-smluv", PersonRole.Official)]
    [InlineData("registr-smluv", PersonRole.Party)]
    public void Person_waits_for_a_decision_when_the_role_is_in_doubt(string profile, PersonRole role)
    {
        var facts = Some.Facts(FindingType.Person, role, roleInDoubt: true);

        PolicyEngine.Decide(Some.Profile(profile), facts, Some.Day).Kind.ShouldBe(DecisionKind.Review);
    }

    [Theory]
    [InlineData("strict", PersonRole.Official, 'R')]
    [InlineData("strict", PersonRole.Representative, 'R')]
    [InlineData("officials-kept", PersonRole.Official, 'K')]
    [InlineData("officials-kept", PersonRole.Representative, 'R')]
    [InlineData("practice", PersonRole.Official, 'K')]
    [InlineData("practice", PersonRole.Representative, 'K')]
    public void Persons_who_act_for_a_party_are_decided_by_the_switch_when_it_is_a_contract(
        string option, PersonRole role, char cell)
    {
        var profile = Some.Profile("registr-smluv").WithSwitch("representatives", option);

        PolicyEngine.Decide(profile, Some.Facts(FindingType.Person, role), Some.Day).Kind.ShouldBe(Letter(cell));
    }

    [Fact]
    public void Table_speaks_about_every_type_when_all_rows_are_taken_together() =>
        Rows.SelectMany(row => row.Types).Distinct().Order().ShouldBe(Enum.GetValues<FindingType>());

    [Fact]
    public void Table_speaks_about_every_role_when_all_rows_are_taken_together() =>
        Rows.SelectMany(row => row.Roles).Distinct().Order().ShouldBe(Enum.GetValues<PersonRole>());

    private static DecisionKind Letter(char cell) => cell switch
    {
        'R' => DecisionKind.Redact,
        'K' => DecisionKind.Keep,
        'Q' => DecisionKind.Review,
        _ => throw new ArgumentOutOfRangeException(nameof(cell)),
    };
}
