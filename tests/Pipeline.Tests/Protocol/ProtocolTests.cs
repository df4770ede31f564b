using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Protocol;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Tests.Reporting;

namespace Clona.Pipeline.Tests.Protocol;

public sealed class ProtocolTests
{
    [Fact]
    public void Removed_places_are_counted_by_kind_ground_and_page()
    {
        var protocol = ProtocolMaking.Of(A.Report());

        var row = protocol.Removed.ShouldHaveSingleItem();
        (row.Kind, row.Count, row.Waiting, row.ByPeople, row.IsOtherReason).ShouldBe(("person", 1, 0, 0, false));
        row.Pages.ShouldBe([1]);
        row.LegalGround.ShouldBe("čl. 6 GDPR");
    }

    [Theory]
    [InlineData(EditReason.TradeSecret, "trade-secret", "§ 9 zákona č. 106/1999 Sb.")]
    [InlineData(EditReason.Security, "security", "§ 11 zákona č. 106/1999 Sb.")]
    public void Trade_secret_and_security_are_counted_apart_with_a_ground_of_their_own(EditReason reason, string kind, string ground)
    {
        var row = A.Report().Detections[0] with { Edit = new DetectionEdit(reason, DecisionKind.Keep) };

        var protocol = ProtocolMaking.Of(A.Report() with { Detections = [A.Report().Detections[0], row] });

        protocol.Removed.Count.ShouldBe(2);
        (protocol.Removed[1].Kind, protocol.Removed[1].LegalGround, protocol.Removed[1].IsOtherReason).ShouldBe((kind, ground, true));
    }

    [Fact]
    public async Task Neither_file_holds_a_value()
    {
        var protocol = ProtocolMaking.Of(A.Report(), new ProtocolPeople("Eva Dvořáková", "Jan Malý", null, "čeká na vydání", false));

        var json = Encoding.UTF8.GetString(ProtocolFiles.Json("smlouva", protocol).Content.Span);
        var text = await TextOf(ProtocolFiles.Pdf("smlouva", protocol).Content);

        json.ShouldNotContain(A.Value);
        json.ShouldContain("\"schema\": \"redaction.protocol/1\"");
        text.ShouldNotContain("Vzorňák");
    }

    [Fact]
    public async Task Paper_says_in_Czech_what_was_removed_by_whom_and_with_which_profile()
    {
        var report = A.Report();
        var protocol = ProtocolMaking.Of(report, new ProtocolPeople("Eva Dvořáková", "Jan Malý", new DateTimeOffset(2026, 11, 22, 9, 5, 0, TimeSpan.Zero), "vydáno", false));

        var text = await TextOf(ProtocolFiles.Pdf("smlouva", protocol).Content);

        text.ShouldContain("Protokol o anonymizaci");
        text.ShouldContain("jméno osoby");
        text.ShouldContain("anonymizováno.");
        text.ShouldContain("Eva Dvořáková");
        text.ShouldContain("22. 11. 2026 9:05 UTC");
        text.ShouldContain(report.Profile.Version);
        text.ShouldContain("Protokol neobsahuje žádný odstraněný údaj.");
    }

    [Fact]
    public void Paper_is_tagged_and_the_same_for_the_same_protocol()
    {
        var protocol = ProtocolMaking.Of(A.Report());

        var bytes = ProtocolFiles.Pdf("smlouva", protocol).Content.ToArray();

        bytes.ShouldBe(ProtocolFiles.Pdf("smlouva", protocol).Content.ToArray());
        var file = Encoding.Latin1.GetString(bytes);
        file.ShouldContain("/StructTreeRoot");
        file.ShouldContain("/Marked true");
        file.ShouldContain("/S/H1");
        file.ShouldContain("/S/TH");
    }

    // Read as any document is read: by a child in its sandbox.
    private static async Task<string> TextOf(ReadOnlyMemory<byte> pdf)
    {
        var (answer, parts) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Detect, MediaType.Pdf), pdf);
        answer.Refusal.ShouldBeNull();
        return Encoding.UTF8.GetString(parts[0].Span);
    }
}
