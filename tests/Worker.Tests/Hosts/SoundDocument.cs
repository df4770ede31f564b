using Clona.Pipeline.Audit;

namespace Clona.Worker.Tests.Hosts;

/// <summary>What holds for an office with one document after any crash.</summary>
internal static class SoundDocument
{
    private static readonly string[] Effects =
    [
        AuditKinds.DocumentReceived, AuditKinds.DocumentDetected, AuditKinds.DocumentPlanned, AuditKinds.ReviewFinished,
        AuditKinds.DocumentRemoved, AuditKinds.DocumentVerified, AuditKinds.ApprovalApproved, AuditKinds.DocumentReleased,
        AuditKinds.DocumentDelivered,
    ];

    /// <summary>Each effect happened once, the audit log verifies, every invariant holds, no temporary file is left.</summary>
    public static async Task ShouldBeLeftAsync(TestOffice office)
    {
        var events = await office.EventsAsync();
        events.Where(pair => Effects.Contains(pair.Key) && pair.Value != 1).ShouldBeEmpty();
        (await office.VerifyAuditAsync()).IsSound.ShouldBeTrue();
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
        office.Leftovers().ShouldBeEmpty();
    }
}
