using System.Text;
using System.Text.Json.Nodes;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Policy.Lists;

public sealed class OwnListReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_sound_file_has_all_its_entries()
    {
        var result = Read(ListsFile.Sound());

        result.Errors.ShouldBeEmpty();
        result.Lists!.Entries.Select(entry => entry.Source).ShouldBe(["own.klient", "own.pokladna", "own.infolinka"]);
        result.Lists.Version.ShouldBe("2026.1");
    }

    [Theory]
    [InlineData("patterns", "pattern", "[0-9", "$.patterns[0].pattern", ProfileErrorKind.BadPattern)]
    [InlineData("patterns", "pattern", "(?=KL)[0-9]{6}", "$.patterns[0].pattern", ProfileErrorKind.UnsupportedPattern)]
    [InlineData("patterns", "pattern", "[0-9]*", "$.patterns[0].pattern", ProfileErrorKind.MatchesEmpty)]
    [InlineData("patterns", "pattern", "[0-9]+", "$.patterns[0].pattern", ProfileErrorKind.MatchesEverything)]
    [InlineData("patterns", "pattern", "\\w+", "$.patterns[0].pattern", ProfileErrorKind.MatchesEverything)]
    [InlineData("patterns", "pattern", "\\s", "$.patterns[0].pattern", ProfileErrorKind.MatchesEverything)]
    [InlineData("patterns", "pattern", "((a{100}){100}){100}", "$.patterns[0].pattern", ProfileErrorKind.TooLong)]
    [InlineData("patterns", "type", "rodné číslo", "$.patterns[0].type", ProfileErrorKind.UnknownName)]
    [InlineData("patterns", "role", "king", "$.patterns[0].role", ProfileErrorKind.UnknownName)]
    [InlineData("patterns", "decision", "keep", "$.patterns[0].decision", ProfileErrorKind.UnknownName)]
    [InlineData("patterns", "id", "Klient 1", "$.patterns[0].id", ProfileErrorKind.BadEntryId)]
    [InlineData("patterns", "id", "klient-8012121238", "$.patterns[0].id", ProfileErrorKind.BadEntryId)]
    [InlineData("patterns", "id", "pokladna", "$.always[0].id", ProfileErrorKind.DuplicateId)]
    [InlineData("patterns", "validTo", "2026-02-30", "$.patterns[0].validTo", ProfileErrorKind.BadDate)]
    [InlineData("patterns", "validTo", "2025-12-31", "$.patterns[0]", ProfileErrorKind.DatesReversed)]
    [InlineData("patterns", "values", "x", "$.patterns[0].values", ProfileErrorKind.UnknownKey)]
    [InlineData("always", "reason", "", "$.always[0].reason", ProfileErrorKind.Empty)]
    [InlineData("always", "values", "x", "$.always[0].values", ProfileErrorKind.WrongValueKind)]
    public void A_fault_is_named_with_its_place(string section, string key, string value, string path, ProfileErrorKind kind)
    {
        var file = ListsFile.Sound();
        file[section]![0]![key] = value;

        var result = Read(file);

        result.Errors.ShouldContain(error => error.Path == path && error.Kind == kind);
        result.Lists.ShouldBeNull();
    }

    [Theory]
    [InlineData("ab", ProfileErrorKind.TooShort)]
    [InlineData(" . - ", ProfileErrorKind.TooShort)]
    public void A_value_that_is_no_value_is_a_fault(string value, ProfileErrorKind kind)
    {
        var file = ListsFile.Sound();
        file["always"]![0]!["values"]!.AsArray().Add(value);

        Read(file).Errors.ShouldContain(error => error.Path == "$.always[0].values[1]" && error.Kind == kind);
    }

    [Fact]
    public void A_value_that_is_too_long_is_a_fault()
    {
        var file = ListsFile.Sound();
        file["never"]![0]!["values"]![0] = new string('x', 201);

        Read(file).Errors.ShouldContain(new ProfileError("$.never[0].values[0]", ProfileErrorKind.TooLong, "200"));
    }

    [Fact]
    public void A_value_in_both_lists_is_a_fault()
    {
        var file = ListsFile.Sound();
        file["never"]![0]!["values"]!.AsArray().Add("karel  SMETÁK");

        Read(file).Errors.ShouldContain(new ProfileError("$.never[0].values[1]", ProfileErrorKind.InBothLists));
    }

    [Fact]
    public void An_id_that_tells_the_value_is_a_fault()
    {
        var file = ListsFile.Sound();
        file["always"]![0]!["id"] = "pan-karel-smetak";

        Read(file).Errors.ShouldContain(new ProfileError("$.always[0].id", ProfileErrorKind.IdHoldsValue));
    }

    [Fact]
    public void An_expired_entry_is_told_and_takes_no_part_but_does_not_stop_the_others()
    {
        var file = ListsFile.Sound();
        file["always"]![0]!["validTo"] = "2026-11-21";

        var result = Read(file);

        result.Errors.ShouldBe([new ProfileError("$.always[0].validTo", ProfileErrorKind.Expired)]);
        result.Lists!.ValidOn(Today).Select(entry => entry.Id).ShouldBe(["klient", "infolinka"]);
        result.Lists.ExpiredOn(Today).ShouldBe(1);
    }

    [Fact]
    public void Faults_are_told_in_Czech_without_values()
    {
        var file = ListsFile.Sound();
        file["never"]![0]!["values"]!.AsArray().Add("Karel Smeták");

        Read(file).Errors.Select(ProfileErrorTexts.Line).ShouldBe(
            ["$.never[0].values[1]: Táž hodnota je v seznamu always i never. Ponechte ji jen v jednom."]);
    }

    private static OwnListReadResult Read(JsonNode file) => OwnListReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString()), Today);
}
