using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

public sealed class DocumentEventsTests
{
    private static readonly DocumentEvents Events = Event.Document;

    [Fact]
    public void Every_event_names_subject_actor_and_program_when_made()
    {
        AuditEvent[] all =
        [
            Events.Received(1, "application/pdf", "minutes", "2026.1"),
            Events.Refused("needs-password"),
            Events.Detected([new("birth-number", 2)], [new("birth-number", 1)]),
            Events.Planned([new("redact", 2)]),
            Events.Removed(Sha256Digest.Of("o"u8), 13, 0),
            Events.Verified(Sha256Digest.Of("o"u8), [new("deep-scan", "passed")]),
            Events.Written([new("pdf", Sha256Digest.Of("o"u8))]),
        ];

        all.Select(item => item.Kind).ShouldBe(
        [
            "document.received", "document.refused", "document.detected", "document.planned", "document.removed",
            "document.verified", "document.written",
        ]);
        all.ShouldAllBe(item => item.Actor == "cli" && item.Subject == Events.Subject);
        all.ShouldAllBe(item => item.Attributes.Contains(new AuditAttribute("program", new TokenValue("0.1.0"))));
    }

    [Fact]
    public void Counts_and_versions_stand_under_their_own_names_when_findings_were_made() =>
        Events.Detected([new("person", 3), new("birth-number", 2)], [new("person", 7)]).Attributes
            .Select(attribute => attribute.Name)
            .ShouldBe(["detector.person", "program", "type.birth-number", "type.person"]);
}
