using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Reporting;

/// <summary>Builders of documents for tests.</summary>
internal static class A
{
    internal const string Value = "Kvido Vzorňák";

    internal static Decision Decision { get; } = new(
        DecisionKind.Redact, "minutes.third-party", "čl. 6 GDPR", "Osobní údaje se nezveřejňují.", Doubt.None);

    internal static Finding Finding(string evidence = "person.after-paní") => new(
        FindingType.Person,
        new TextSpan(120, 133),
        EvidenceStrength.Labelled,
        [new Evidence(evidence, 2.1), new Evidence("person.surname-lexicon", 1.4)],
        PersonRole.ThirdParty,
        "P1",
        DocumentPlace.Body);

    internal static DetectionRow Row(string value = Value) =>
        DetectionRow.Of("d1", Finding(), Decision, value, 1, [PageBox.Rounded(1, 70.9, 101.2, 168.0, 113.004)]);

    internal static DetectionsDocument Detections(params DetectionRow[] rows) => new(
        DetectionsDocument.SchemaName,
        "smlouva.txt",
        new string('a', 64),
        "text/plain",
        1,
        4711,
        new ProfileReference("minutes", "2026.1"),
        rows);

    internal static ReportDocument Report() => new(
        ReportDocument.SchemaName,
        new ProgramRow("Clona", "0.1.0"),
        "smlouva.pdf",
        new string('a', 64),
        "application/pdf",
        1,
        4711,
        AppliedProfile.Of(ProfileCatalog.Find("registr-smluv")!),
        RedactionMode.Anonymize,
        [new DetectorRow("person", 1)],
        [ReportedDetection.Of(Row(), Decision)],
        [new OutputRow("smlouva.redacted.pdf", "application/pdf", new string('b', 64), 12345)],
        [new VerificationRow("glyph-algebra", CheckVerdict.Passed, 4711),
            new VerificationRow("deep-scan", CheckVerdict.NotMade, 0, "no-original")],
        new RemovalRecord([new PageRemoval(
            1,
            [new GlyphRun(5, 13, Finding: "d1"), new GlyphRun(40, 2, Reason: "hidden")],
            [new PageBox(1, 70.9, 101.2, 168, 113)],
            [new RemovedImage(0, Reason: "unread")],
            [new MarkRow("[jméno]", new PageBox(1, 70.9, 101.2, 168, 113))])]),
        InOrder.Of(new Dictionary<string, long> { ["metadata"] = 2, ["attachments"] = 1 }),
        [WarningRow.Of(WarningCode.MetadataDropped)],
        new AnchorRow(new string('c', 32), 7, new string('d', 64)));
}
