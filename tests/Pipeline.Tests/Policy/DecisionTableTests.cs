using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Tests.Policy;

/// <summary>
/// Every cell of the two decision tables: the rows on three profiles as annotated, and the folded table 1.10.
/// Letters: R redact, K keep, Q review, - no such cell. Columns: registr-smluv, minutes, infz, web, bulletin.
/// A second line gives the types, the roles and the place that the row is about.
/// </summary>
public sealed class DecisionTableTests
{
    private static readonly string[] Profiles = ["registr-smluv", "minutes", "infz", "web", "bulletin"];

    private const string Table = """
        KRQRQ | name and company number of a party
          person company-id | party | party-block
        KRQRQ | name of a party in running text
          person | party | body
        KQQRQ | name of a trader who is a party
          person | trader | party-block
        KRQRQ | company number of a trader who is a party
          company-id | trader | party-block
        QQQQQ | name of a trader who is no party
          person | trader | body
        RRRRQ | company number of a trader who is no party
          company-id | trader | body
        RRRRR | home or seat of a natural person
          address | party trader official speaker third-party other | party-block
        KKKKK | seat, company number and data box of a legal person
          address company-id databox | company | party-block
        RRRRR | birth data, document numbers, tax number with a birth number
          birth-number birth-date birth-place id-document tax-id other-id | party official trader company other | body
        RRRRR | bank account of a person
          bank-account | party other third-party | party-block
        RQQRR | bank account of a legal person
          bank-account | company | party-block
        RRRRR | private phone, e-mail and data box
          phone email databox | party other speaker third-party applicant trader | body
        RQQRR | phone and e-mail standing as contact of a party
          phone email | contact representative | party-block
        RKKKK | mailbox or switchboard of a legal person in a party block
          phone email | company | party-block
        KKKKK | mailbox or switchboard of a legal person in a letterhead
          phone email | company | letter-head
        KKKQK | name of an official beside whom no post stands
          person | official | body
        KKKKK | name of an official who deals with the public
          person | official | letter-head
        KKKKK | name of a member in a list of members
          person | official | member-list
        RQQKQ | work phone and e-mail of an official who deals with the public
          phone email | official | letter-head
        RQQQQ | work phone and e-mail of an official elsewhere
          phone email | official | body
        RQQRQ | representative of a private legal person
          person | representative | party-block
        RQQRR | contact person
          person | contact | party-block
        -KQQQ | active speaker from the public
          person | speaker | body
        RRRRR | third party whose matter is discussed
          person | third-party | body
        RRRRR | applicant
          person | applicant | letter-head
        RRRRR | child
          person company-id parcel signature | child | body
        QQQQQ | passive citizen, audience, jubilee: no role known
          person | other | body
        RRRRR | signature mark of a private person
          signature | party representative other | signature-block
        RQQRR | signature mark of an official
          signature | official | signature-block
        KQQQQ | parcel number alone
          parcel | other party | body
        RRRRR | special category
          special | other third-party official | body
        KKKKK | cited authors and historical persons
          person | author | body
        RRRRR | private car
          vehicle-plate | other third-party | body
        QQQQQ | car of a firm
          vehicle-plate | company | body
        QQQRQ | picture that nobody has read
          photo | other official child | body
        QQQQQ | code that cannot be read
          qr-code | other official child | body
        QQRRR | security detail of buildings or systems
          security | other | body
        -Q-QQ | listener
          person | other third-party | audience
        QQQRK | jubilee of a significant age
          person | other | jubilee
        RRRRK | jubilee of a significant age whose role is third party
          person | third-party | jubilee
        RQQQQ | author of a talk of a body that is not clearly public
          person | other third-party representative official | talk
        """;

    private static readonly Row[] Rows = [.. Table.Split('\n').Chunk(2).Select(Read)];

    public static TheoryData<string, string, FindingType, PersonRole, DocumentPlace, char> Cells()
    {
        var data = new TheoryData<string, string, FindingType, PersonRole, DocumentPlace, char>();
        var cells =
            from row in Rows
            from column in Enumerable.Range(0, Profiles.Length)
            where row.Cells[column] != '-'
            from type in row.Types
            from role in row.Roles
            select (row, column, type, role);
        foreach (var (row, column, type, role) in cells)
        {
            data.Add(Profiles[column], row.What, type, role, row.Place, row.Cells[column]);
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

    [Theory]
    [InlineData("person-decides", 'Q')]
    [InlineData("kept", 'K')]
    public void Listener_is_decided_by_the_switch_when_it_is_minutes(string option, char cell)
    {
        var profile = Some.Profile("minutes").WithSwitch("audience", option);

        PolicyEngine.Decide(profile, Some.Facts(FindingType.Person, PersonRole.ThirdParty, DocumentPlace.Audience), Some.Day)
            .Kind.ShouldBe(Letter(cell));
    }

    [Fact]
    public void Table_speaks_about_every_type_when_all_rows_are_taken_together() =>
        Rows.SelectMany(row => row.Types).Distinct().Order().ShouldBe(Enum.GetValues<FindingType>());

    [Fact]
    public void Table_speaks_about_every_role_when_all_rows_are_taken_together() =>
        Rows.SelectMany(row => row.Roles).Distinct().Order().ShouldBe(Enum.GetValues<PersonRole>());

    private static Row Read(string[] lines)
    {
        var head = lines[0].Split(" | ");
        var parts = lines[1].Trim().Split(" | ");
        var places = Parse<DocumentPlace>(parts[2]);
        return new Row(head[1], head[0], Parse<FindingType>(parts[0]), Parse<PersonRole>(parts[1]), places.Single());
    }

    private static T[] Parse<T>(string names)
        where T : struct, Enum =>
        [.. names.Split(' ').Select(name => Enum.GetValues<T>().Single(value => WireName.Of(value) == name))];

    private sealed record Row(string What, string Cells, FindingType[] Types, PersonRole[] Roles, DocumentPlace Place);

    private static DecisionKind Letter(char cell) => cell switch
    {
        'R' => DecisionKind.Redact,
        'K' => DecisionKind.Keep,
        'Q' => DecisionKind.Review,
        _ => throw new ArgumentOutOfRangeException(nameof(cell)),
    };
}
