using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Protocol;

/// <summary>The protocol of anonymisation: what was removed and by what right, by whom, with which versions. Never a value.</summary>
/// <param name="Schema">Always <see cref="SchemaName"/>.</param>
/// <param name="Program">Program that did the work.</param>
/// <param name="File">Public name of the original.</param>
/// <param name="Sha256">Digest of the original.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Profile">Profile of the decisions.</param>
/// <param name="Methods">Whether each output is anonymised or pseudonymised.</param>
/// <param name="Removed">What was removed, personal data first, then what has another reason.</param>
/// <param name="Kept">How many findings stayed.</param>
/// <param name="Changes">How many findings a person decided otherwise than the program proposed, or added.</param>
/// <param name="Assessment">Assessment of the document; null where the report has none.</param>
/// <param name="People">Who decided and approved; null on the command line, where nobody did.</param>
/// <param name="Outputs">Files with digests.</param>
/// <param name="Verification">Checks of the output.</param>
/// <param name="Detectors">Detectors with versions.</param>
/// <param name="Audit">Place in the audit log.</param>
public sealed record ProtocolDocument(
    string Schema,
    ProgramRow Program,
    string File,
    string Sha256,
    int Pages,
    AppliedProfile Profile,
    IReadOnlyList<MethodRow> Methods,
    IReadOnlyList<RemovedRow> Removed,
    int Kept,
    int Changes,
    DocumentAssessment? Assessment,
    ProtocolPeople? People,
    IReadOnlyList<OutputRow> Outputs,
    IReadOnlyList<VerificationRow> Verification,
    IReadOnlyList<DetectorRow> Detectors,
    AnchorRow? Audit)
{
    /// <summary>Name and version of the format.</summary>
    public const string SchemaName = "redaction.protocol/1";

    /// <summary>The digest alone; a file name may hold a personal datum.</summary>
    public override string ToString() => Sha256;
}
