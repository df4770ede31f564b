using System.Security.Cryptography;
using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Storage.Documents;
using Clona.Storage.Review;

namespace Clona.Storage.Tests.Office;

/// <summary>Made-up documents and what a child would say about them.</summary>
internal static class Some
{
    public const string Text = "Smlouva uzavřená s paní Janou Vymyšlenou, rodné číslo 000000/0000.\n";

    public static IncomingDocument Document(
        string name = "smlouva.pdf", string content = "%PDF-1.7 smlouva", DocumentSource source = DocumentSource.Page) =>
        new(new InputFile("/in/" + name, Encoding.UTF8.GetBytes(content), MediaType.Pdf), "registr-smluv", source);

    public static AnalysisDocument Analysis(int findings = 3, bool isNamePersonal = false, string digest = "f1") => new(
        AnalysisDocument.SchemaName,
        new ProgramRow("clona", "0.1.0"),
        new string('a', 64),
        "application/pdf",
        new DateOnly(2026, 11, 22),
        Profile,
        [new AnalysedPage(1, 595, 842, 0, Text.Length, [new WordBox(0, 7, 10, 10, 50, 20)])],
        Text.Length,
        [new DetectorRow("person", 1)],
        [.. Enumerable.Range(1, findings).Select(Detection)],
        [],
        isNamePersonal,
        digest)
    {
        Persons = [],
        PersonsDigest = "p" + digest,
    };

    public static ReportDocument Draft(int findings = 3) => new(
        ReportDocument.SchemaName,
        new ProgramRow("clona", "0.1.0"),
        "vstup.pdf",
        new string('a', 64),
        "application/pdf",
        1,
        Text.Length,
        Profile,
        RedactionMode.Anonymize,
        [new DetectorRow("person", 1)],
        [.. Enumerable.Range(1, findings).Select(Detection)],
        Outputs: [],
        Verification: [],
        new RemovalRecord([]),
        new Dictionary<string, long>(StringComparer.Ordinal),
        Warnings: []);

    public static IReadOnlyList<VerificationRow> PassedChecks { get; } = [new("glyph-algebra", CheckVerdict.Passed, 3)];

    public static IReadOnlyList<VerificationRow> FailedChecks { get; } = [new("glyph-algebra", CheckVerdict.Failed, 1, "left-over")];

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)));

    public static RequestedEdit Keep(string finding, EditReason reason = EditReason.WrongFinding, string note = "") =>
        new(finding, null, null, null, null, DecisionKind.Keep, reason, note);

    private static AppliedProfile Profile { get; } =
        new("registr-smluv", "2026.1", new Dictionary<string, string>(StringComparer.Ordinal));

    // The second finding waits for a person.
    private static ReportedDetection Detection(int number) => new(
        $"d{number}",
        FindingType.Person,
        number,
        number + 5,
        1,
        [new PageBox(1, 10, 10, 50, 20)],
        0.9,
        "P1",
        default,
        number == 2 ? DecisionKind.Review : DecisionKind.Redact,
        "registr-smluv.person",
        default,
        string.Empty,
        string.Empty,
        []);
}
