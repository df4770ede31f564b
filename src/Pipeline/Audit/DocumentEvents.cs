namespace Clona.Pipeline.Audit;

/// <summary>Makes the events of one document's journey; each names the program version.</summary>
/// <param name="Subject">Digest of the original.</param>
/// <param name="Actor">Pseudonym of the acting account; <c>cli</c> for the command line.</param>
/// <param name="Program">Program version.</param>
public sealed record DocumentEvents(Sha256Digest Subject, string Actor, string Program)
{
    /// <summary>The document came in.</summary>
    public AuditEvent Received(long size, string mediaType, string profileId, string profileVersion) =>
        Begin(AuditKinds.DocumentReceived)
            .Number("size", size)
            .Token("media-type", mediaType)
            .Token("profile", profileId)
            .Token("profile-version", profileVersion)
            .Build();

    /// <summary>
    /// The document was refused for <paramref name="reason"/>, a reason code such as <c>needs-password</c>.
    /// </summary>
    public AuditEvent Refused(string reason) => Begin(AuditKinds.DocumentRefused).Token("reason", reason).Build();

    /// <summary>Findings were made: how many by type, and the version of every detector.</summary>
    public AuditEvent Detected(
        IEnumerable<KeyValuePair<string, long>> countsByType, IEnumerable<KeyValuePair<string, int>> detectorVersions)
    {
        ArgumentNullException.ThrowIfNull(detectorVersions);
        var builder = Begin(AuditKinds.DocumentDetected);
        foreach (var (detector, version) in detectorVersions)
        {
            builder.Number("detector." + detector, version);
        }

        return Counted(builder, "type.", countsByType).Build();
    }

    /// <summary>Every finding was decided: how many by decision.</summary>
    public AuditEvent Planned(IEnumerable<KeyValuePair<string, long>> countsByDecision) =>
        Counted(Begin(AuditKinds.DocumentPlanned), "decision.", countsByDecision).Build();

    /// <summary>The plan was carried out; <paramref name="output"/> is the digest of the redacted document.</summary>
    public AuditEvent Removed(Sha256Digest output, long glyphs, long images) =>
        Begin(AuditKinds.DocumentRemoved)
            .Digest("output", output)
            .Number("glyphs", glyphs)
            .Number("images", images)
            .Build();

    /// <summary>The output was checked: verdict by check id.</summary>
    public AuditEvent Verified(Sha256Digest output, IEnumerable<KeyValuePair<string, string>> verdictsByCheck)
    {
        ArgumentNullException.ThrowIfNull(verdictsByCheck);
        var builder = Begin(AuditKinds.DocumentVerified).Digest("output", output);
        foreach (var (check, verdict) in verdictsByCheck)
        {
            builder.Token("check." + check, verdict);
        }

        return builder.Build();
    }

    /// <summary>Files were handed over: digest by kind, such as <c>pdf</c>, <c>txt</c>, <c>report</c>.</summary>
    public AuditEvent Written(IEnumerable<KeyValuePair<string, Sha256Digest>> digestsByKind)
    {
        ArgumentNullException.ThrowIfNull(digestsByKind);
        var builder = Begin(AuditKinds.DocumentWritten);
        foreach (var (kind, digest) in digestsByKind)
        {
            builder.Digest("output." + kind, digest);
        }

        return builder.Build();
    }

    private AuditEventBuilder Begin(string kind) =>
        new AuditEventBuilder(kind, Actor, Subject).Token("program", Program);

    private static AuditEventBuilder Counted(
        AuditEventBuilder builder, string prefix, IEnumerable<KeyValuePair<string, long>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        foreach (var (name, count) in counts)
        {
            builder.Number(prefix + name, count);
        }

        return builder;
    }
}
