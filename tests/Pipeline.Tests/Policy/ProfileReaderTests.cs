using System.Text;
using System.Text.Json.Nodes;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Policy;

public sealed class ProfileReaderTests
{
    private const string Parcels = """{"types":["parcel"],"roles":["other"]}""";

    public static TheoryData<string, ProfileErrorKind, Action<JsonObject>> Breakages => new()
    {
        { "$.schema", ProfileErrorKind.WrongSchema, file => file["schema"] = "redaction.profile/9" },
        { "$.colour", ProfileErrorKind.UnknownKey, file => file["colour"] = 1 },
        { "$.version", ProfileErrorKind.MissingKey, file => file.Remove("version") },
        { "$.name", ProfileErrorKind.Empty, file => file["name"] = " " },
        { "$.id", ProfileErrorKind.WrongValueKind, file => file["id"] = 7 },
        { "$.defaultDeny", ProfileErrorKind.MissingDefault, file => file.Remove("defaultDeny") },
        { "$.defaultDeny.decision", ProfileErrorKind.MissingDefault,
            file => file["defaultDeny"]!.AsObject().Remove("decision") },
        { "$.defaultDeny.decision", ProfileErrorKind.DefaultKeeps, file => file["defaultDeny"]!["decision"] = "keep" },
        { "$.defaultDeny.redact[0]", ProfileErrorKind.UnknownName,
            file => file["defaultDeny"]!["redact"]![0] = "person2" },
        { "$.thresholds.default", ProfileErrorKind.ThresholdsReversed,
            file => file["thresholds"]!["default"]!["reviewAt"] = 0.9 },
        { "$.thresholds.default.redactAt", ProfileErrorKind.OutOfRange,
            file => file["thresholds"]!["default"]!["redactAt"] = 1.5 },
        { "$.thresholds.persons", ProfileErrorKind.UnknownKey,
            file => file["thresholds"]!["persons"] = new JsonObject() },
        { "$.marks", ProfileErrorKind.UnknownName, file => file["marks"] = "loud" },
        { "$.risk.probability", ProfileErrorKind.OutOfRange, file => file["risk"] = Risk(6, "2026-01-01", "Vzorky.") },
        { "$.risk.probability", ProfileErrorKind.OutOfRange, file => file["risk"] = Risk(0, "2026-01-01", "Vzorky.") },
        { "$.risk.since", ProfileErrorKind.MissingKey, file => file["risk"] = Risk(2, null, "Vzorky.") },
        { "$.risk.source", ProfileErrorKind.Empty, file => file["risk"] = Risk(2, "2026-01-01", " ") },
        { "$.rules", ProfileErrorKind.Empty, file => file["rules"] = new JsonArray() },
        { "$.rules[0].when.types[0]", ProfileErrorKind.UnknownName,
            file => First(file)["when"]!["types"]![0] = "persona" },
        { "$.rules[0].when.roles[0]", ProfileErrorKind.UnknownName,
            file => First(file)["when"]!["roles"]![0] = "king" },
        { "$.rules[0].when.roles", ProfileErrorKind.MinorsKept,
            file => First(file)["when"]!["roles"] = new JsonArray("child", "party") },
        { "$.rules[0].when.roles", ProfileErrorKind.MinorsKept,
            file => First(file)["when"]!.AsObject().Remove("roles") },
        { "$.rules[0].when.types", ProfileErrorKind.NeverKeptType,
            file => First(file)["when"]!["types"] = new JsonArray("tax-id") },
        { "$.rules[0].when.types", ProfileErrorKind.NeverKeptType,
            file => First(file)["when"]!.AsObject().Remove("types") },
        { "$.rules[0].when.roleInDoubt", ProfileErrorKind.KeptInDoubt,
            file => First(file)["when"]!["roleInDoubt"] = true },
        { "$.rules[0].when.roleInDoubt", ProfileErrorKind.WrongValueKind,
            file => First(file)["when"]!["roleInDoubt"] = "yes" },
        { "$.rules[0].when.switches.mood", ProfileErrorKind.UnknownSwitch,
            file => First(file)["when"]!["switches"] = JsonNode.Parse("""{"mood":["a"]}""") },
        { "$.rules[0].legalGround", ProfileErrorKind.KeepWithoutGround, file => First(file)["legalGround"] = "" },
        { "$.rules[0].legalGround", ProfileErrorKind.KeepWithoutGround, file => First(file).Remove("legalGround") },
        { "$.rules[0].purpose", ProfileErrorKind.KeepWithoutPurpose, file => First(file).Remove("purpose") },
        { "$.rules[0].decision", ProfileErrorKind.UnknownName, file => First(file)["decision"] = "hide" },
        { "$.rules[0].validFrom", ProfileErrorKind.BadDate, file => First(file)["validFrom"] = "1. 2. 2026" },
        { "$.rules[0].validTo", ProfileErrorKind.DatesReversed, file => First(file)["validTo"] = "2025-12-31" },
        { "$.rules[0].id", ProfileErrorKind.BadId, file => First(file)["id"] = "other.a" },
        { "$.rules[1].id", ProfileErrorKind.DuplicateId,
            file => Rules(file).Add(Some.Rule("a", "redact", """{"types":["phone"]}""")) },
        { "$.rules[0].id", ProfileErrorKind.DuplicateId, file => { First(file)["id"] = "test.default-deny"; } },
        { "$.rules[1]", ProfileErrorKind.UnreachableRule, file => Rules(file).Add(Some.Rule("b", "redact", Parcels)) },
    };

    [Theory]
    [MemberData(nameof(Breakages))]
    public void Error_names_the_place_and_the_fault_when_a_profile_is_broken(
        string path, ProfileErrorKind kind, Action<JsonObject> breakIt)
    {
        var file = Some.ProfileFile(Some.Rule("a", "keep", Parcels));
        breakIt(file);

        var result = Some.Read(file);

        result.Profile.ShouldBeNull();
        result.Errors.ShouldContain(error => Reports(error, path, kind));
        result.Errors.ShouldAllBe(error => ProfileErrorTexts.Line(error).StartsWith(error.Path));
    }

    [Fact]
    public void Profile_is_read_when_nothing_is_wrong()
    {
        var result = Some.Read(Some.ProfileFile(Some.Rule("a", "keep", Parcels)));

        result.Errors.ShouldBeEmpty();
        result.Profile!.Rules.ShouldHaveSingleItem().Id.ShouldBe("test.a");
    }

    [Theory]
    [InlineData("{\"schema\": \"redaction.profile/1\", \"schema\": 1}")]
    [InlineData("{")]
    [InlineData("")]
    public void Whole_file_is_refused_when_it_is_no_sound_json(string text) =>
        ProfileReader.Read(Encoding.UTF8.GetBytes(text)).Errors.ShouldHaveSingleItem().Kind
            .ShouldBe(ProfileErrorKind.InvalidJson);

    [Fact]
    public void Many_errors_are_named_at_once_when_the_file_is_no_object() =>
        ProfileReader.Read("[]"u8.ToArray()).Errors.Count.ShouldBeGreaterThan(3);

    [Fact]
    public void Rule_counts_as_unreachable_when_two_earlier_rules_cover_it_together()
    {
        var result = Some.Read(Some.ProfileFile(
            Some.Rule("a", "redact", """{"types":["parcel"],"roleInDoubt":true}"""),
            Some.Rule("b", "redact", """{"types":["parcel"],"roleInDoubt":false}"""),
            Some.Rule("c", "redact", """{"types":["parcel"]}""")));

        result.Errors.ShouldHaveSingleItem().ShouldBe(
            new ProfileError("$.rules[2]", ProfileErrorKind.UnreachableRule, "test.c"));
    }

    [Fact]
    public void Rule_counts_as_reachable_when_the_earlier_one_ends()
    {
        var ending = Some.Rule("a", "redact", """{"types":["parcel"]}""");
        ending["validTo"] = "2026-06-30";
        var later = Some.Rule("b", "redact", """{"types":["parcel"]}""");

        Some.Read(Some.ProfileFile(ending, later)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Rule_counts_as_reachable_when_the_earlier_one_needs_more_confidence() =>
        Some.Read(Some.ProfileFile(
            Some.Rule("a", "redact", """{"types":["parcel"],"minConfidence":0.9}"""),
            Some.Rule("b", "review", """{"types":["parcel"]}"""))).Errors.ShouldBeEmpty();

    [Fact]
    public void Profile_is_refused_when_its_rules_are_made_to_keep_the_check_busy()
    {
        var file = Some.ProfileFile([.. Enumerable.Range(0, 120).Select(Ending)]);
        file["switches"] = new JsonArray([.. Enumerable.Range(0, 4).Select(Switch)]);

        Some.Read(file).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ProfileErrorKind.TooIntricate);
    }

    [Fact]
    public void Error_line_shows_no_control_characters_when_a_key_holds_some()
    {
        var file = Some.ProfileFile(Some.Rule("a", "keep", Parcels));
        file["\u001b[2J\n"] = 1;

        ProfileErrorTexts.Line(Some.Read(file).Errors[0]).ShouldNotContain(character => char.IsControl(character));
    }

    private static bool Reports(ProfileError error, string path, ProfileErrorKind kind) =>
        error.Path == path && error.Kind == kind;

    private static JsonObject Ending(int number)
    {
        var rule = Some.Rule($"r{number}", "redact", "{}");
        rule["validTo"] = new DateOnly(2026, 1, 1).AddDays(120 - number).ToString("yyyy-MM-dd", null);
        return rule;
    }

    private static JsonObject Switch(int number) => new()
    {
        ["id"] = $"s{number}",
        ["value"] = "a",
        ["options"] = new JsonArray("a", "b", "c", "d"),
        ["meaning"] = "Nic.",
    };

    private static JsonObject Risk(int probability, string? since, string source)
    {
        var risk = new JsonObject { ["probability"] = probability, ["source"] = source };
        if (since is not null)
        {
            risk["since"] = since;
        }

        return risk;
    }

    private static JsonArray Rules(JsonObject file) => file["rules"]!.AsArray();

    private static JsonObject First(JsonObject file) => Rules(file)[0]!.AsObject();
}
