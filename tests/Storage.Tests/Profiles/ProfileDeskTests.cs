using System.Text;
using System.Text.Json.Nodes;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Storage.Accounts;
using Clona.Storage.Profiles;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Profiles;

/// <summary>Versions of profiles are switched on by a profile manager, after a trial, for documents that come in from then on.</summary>
[Trait("Category", ChosenDatabase.Alike)]
public sealed class ProfileDeskTests
{
    private const string Id = "registr-smluv";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Rules_decide_the_documents_that_come_in_after_they_were_switched_on()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.Documents.ReceiveAsync(Some.Document(content: "%PDF-1.7 dříve"), Staff.Clerk, None);
        office.Clock.Pass(TimeSpan.FromMinutes(1));
        var file = Own("2026.9");
        (await SwitchOnAsync(office, file)).ShouldBeNull();
        office.Clock.Pass(TimeSpan.FromMinutes(1));
        await office.Documents.ReceiveAsync(Some.Document(content: "%PDF-1.7 potom"), Staff.Clerk, None);

        var (earlier, later) = (await office.ClaimAsync(), await office.ClaimAsync());

        (await office.Ledger.ProfileAsync(earlier, None)).HasValue.ShouldBeFalse();
        (await office.Ledger.ProfileAsync(later, None))!.Value.ToArray().ShouldBe(file);
        (await office.Profiles.InForceAsync(Id, None))!.Value.Profile.Version.ShouldBe("2026.9");
        (await office.EventsAsync(AuditKinds.DocumentReceived)).Select(VersionOf).ShouldBe([ProfileCatalog.Find(Id)!.Version, "2026.9"], ignoreOrder: true);
    }

    [Fact]
    public async Task Way_back_to_the_rules_of_the_program_needs_no_trial()
    {
        await using var office = await TestOffice.OpenAsync();
        (await SwitchOnAsync(office, Own("2026.9"))).ShouldBeNull();
        office.Clock.Pass(TimeSpan.FromMinutes(1));

        var program = ProfileCatalog.Find(Id)!;
        (await office.Profiles.SwitchOnAsync(program, ProfileCatalog.FileOf(Id), Staff.ProfileManager, None)).ShouldBeNull();

        (await office.Profiles.InForceAsync(Id, None))!.Value.Profile.Sha256.ShouldBe(program.Sha256);
        (await office.Profiles.ListAsync(None)).Select(item => item.Version).ShouldBe(["2026.9", program.Version]);
        (await office.Profiles.FindAsync(Id, "2026.9", None))!.Value.Profile.Version.ShouldBe("2026.9");
    }

    [Fact]
    public async Task Rules_that_nobody_tried_are_not_switched_on()
    {
        await using var office = await TestOffice.OpenAsync();
        var file = Own("2026.9");

        (await office.Profiles.SwitchOnAsync(Read(file), file, Staff.ProfileManager, None)).ShouldBe(ProfileSwitchRefusal.NotTried);

        (await office.Profiles.ListAsync(None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_officer_sets_no_rules()
    {
        await using var office = await TestOffice.OpenAsync();

        (await SwitchOnAsync(office, Own("2026.9"), Staff.Dpo)).ShouldBe(ProfileSwitchRefusal.NotAllowed);
    }

    [Theory]
    [InlineData("verze Jana Nováka", ProfileSwitchRefusal.BadVersion)]
    [InlineData("2026.1", ProfileSwitchRefusal.VersionTaken)]
    public async Task A_version_has_to_be_new_and_no_sentence(string version, ProfileSwitchRefusal wanted)
    {
        await using var office = await TestOffice.OpenAsync();

        (await SwitchOnAsync(office, Own(version))).ShouldBe(wanted);
    }

    [Fact]
    public async Task The_same_version_never_gets_other_rules()
    {
        await using var office = await TestOffice.OpenAsync();
        (await SwitchOnAsync(office, Own("2026.9"))).ShouldBeNull();

        (await SwitchOnAsync(office, Own("2026.9", "Jiný účel."))).ShouldBe(ProfileSwitchRefusal.VersionTaken);
        (await SwitchOnAsync(office, Own("2026.9"))).ShouldBe(ProfileSwitchRefusal.InForce);
    }

    [Fact]
    public async Task Rules_changed_behind_the_program_decide_nothing()
    {
        await using var office = await TestOffice.OpenAsync();
        (await SwitchOnAsync(office, Own("2026.9"))).ShouldBeNull();
        var other = Convert.ToBase64String(Own("2026.9", "Jiný účel."));
        await office.ExecuteAsync($"UPDATE \"Settings\" SET \"Value\" = '{other}' WHERE \"Name\" LIKE 'profile/%'");

        await Should.ThrowAsync<InvalidDataException>(() => office.Profiles.InForceAsync(Id, None));
    }

    private static async Task<ProfileSwitchRefusal?> SwitchOnAsync(TestOffice office, byte[] file, Actor? actor = null)
    {
        var profile = Read(file);
        await office.Profiles.NoteTrialAsync(profile, actor ?? Staff.ProfileManager, None);
        return await office.Profiles.SwitchOnAsync(profile, file, actor ?? Staff.ProfileManager, None);
    }

    private static string? VersionOf(Clona.Storage.Auditing.StoredAuditEvent stored) =>
        (stored.Event.Attributes.First(attribute => attribute.Name == "profile-version").Value as TokenValue)?.Token;

    private static Profile Read(byte[] file) => ProfileReader.Read(file).Profile.ShouldNotBeNull();

    private static byte[] Own(string version, string purpose = "Zveřejnění smlouvy.")
    {
        var file = JsonNode.Parse(ProfileCatalog.FileOf(Id).Span)!.AsObject();
        (file["version"], file["purpose"]) = (version, purpose);
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
