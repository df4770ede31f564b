using System.Globalization;
using Clona.Pdf.Paper;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Protocol;

/// <summary>Draws the protocol as headings, paragraphs and tables.</summary>
internal static class ProtocolPaper
{
    /// <summary>The PDF.</summary>
    public static ReadOnlyMemory<byte> Write(ProtocolDocument protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var paper = new PaperDocument(Text("title"));
        paper.AddTitle();
        AddHead(paper, protocol);
        AddMethods(paper, protocol);
        AddRemoved(paper, protocol);
        AddPeople(paper, protocol);
        AddAssessment(paper, protocol);
        AddProof(paper, protocol);
        return paper.Write();
    }

    private static void AddHead(PaperDocument paper, ProtocolDocument protocol) => Facts(
        paper,
        ("file", protocol.File),
        ("pages", Number(protocol.Pages)),
        ("original", protocol.Sha256),
        ("profile", $"{protocol.Profile.Id} {protocol.Profile.Version}"),
        ("profile-digest", protocol.Profile.Sha256 ?? Text("unknown")),
        ("program", $"{protocol.Program.Name} {protocol.Program.Version}"));

    private static void AddMethods(PaperDocument paper, ProtocolDocument protocol)
    {
        paper.AddHeading(Text("methods"));
        foreach (var row in protocol.Methods)
        {
            paper.AddParagraph($"{row.Name}: {Text(row.Result == OutputMethod.Anonymised ? "anonymised" : "pseudonymised")} {row.Technique}");
        }
    }

    private static void AddRemoved(PaperDocument paper, ProtocolDocument protocol)
    {
        AddRows(paper, "removed", protocol.Removed.Where(row => !row.IsOtherReason).ToList());
        AddRows(paper, "other-reasons", protocol.Removed.Where(row => row.IsOtherReason).ToList());
        paper.AddParagraph(Filled("kept", protocol.Kept));
    }

    private static void AddRows(PaperDocument paper, string part, List<RemovedRow> rows)
    {
        paper.AddHeading(Text(part));
        if (rows.Count == 0)
        {
            paper.AddParagraph(Text("none"));
            return;
        }

        paper.AddTable(
            [Text("kind"), Text("count"), Text("waiting"), Text("on-pages"), Text("ground")],
            [3, 1, 1.2, 2, 5],
            rows.Select(row => (IReadOnlyList<string>)
                [row.Name, Number(row.Count), Number(row.Waiting), string.Join(", ", row.Pages.Select(Number)), row.LegalGround]));
    }

    private static void AddPeople(PaperDocument paper, ProtocolDocument protocol)
    {
        paper.AddHeading(Text("people"));
        if (protocol.People is not { } people)
        {
            paper.AddParagraph(Text("nobody"));
            return;
        }

        Facts(
            paper,
            ("decided-by", people.DecidedBy ?? Text("nobody-yet")),
            ("changes", Number(protocol.Changes)),
            ("approved-by", people.ApprovedBy ?? Text("nobody-yet")),
            ("approved-at", people.ApprovedAt is { } at ? at.ToString("d. M. yyyy H:mm", CultureInfo.InvariantCulture) + " UTC" : Text("nobody-yet")),
            ("state", people.State),
            ("four-eyes", Text(people.IsFourEyesOff ? "four-eyes-off" : "four-eyes-on")));
    }

    private static void AddAssessment(PaperDocument paper, ProtocolDocument protocol)
    {
        if (protocol.Assessment is not { } assessment)
        {
            return;
        }

        paper.AddHeading(Text("assessment"));
        Facts(
            paper,
            ("class", QuestionTexts.Of(assessment.Class)),
            ("purpose", assessment.Duty.Purpose),
            ("duty", assessment.Duty.LegalGround),
            ("risk", $"{Product(assessment.Risk)}; {assessment.Risk.Method}"),
            ("risk-after", $"{Product(assessment.RiskAfter)}; {assessment.RiskAfter.Method}"),
            ("laws", assessment.Laws));
        foreach (var question in assessment.Questions)
        {
            paper.AddParagraph($"{question.Text} ({Number(question.Count)})");
        }
    }

    private static void AddProof(PaperDocument paper, ProtocolDocument protocol)
    {
        paper.AddHeading(Text("outputs"));
        paper.AddTable(
            [Text("name"), Text("digest")], [2, 5], protocol.Outputs.Select(row => (IReadOnlyList<string>)[row.Name, row.Sha256]));
        paper.AddHeading(Text("verification"));
        paper.AddTable(
            [Text("check"), Text("verdict")],
            [3, 2],
            protocol.Verification.Select(row => (IReadOnlyList<string>)[row.Check, Text("verdict-" + Policy.WireName.Of(row.Verdict))]));
        paper.AddHeading(Text("versions"));
        paper.AddParagraph(string.Join(", ", protocol.Detectors.Select(row => $"{row.Id} {Number(row.Version)}")));
        if (protocol.Audit is { } anchor)
        {
            paper.AddParagraph(Filled("anchor", anchor.Sequence, anchor.Log, anchor.Hash));
        }

        paper.AddParagraph(Text("no-values"));
    }

    private static void Facts(PaperDocument paper, params (string Key, string Value)[] facts) => paper.AddTable(
        [Text("fact"), Text("value")], [2, 5], facts.Select(fact => (IReadOnlyList<string>)[Text(fact.Key), fact.Value]));

    private static string Product(RiskRow risk) => string.Create(
        CultureInfo.InvariantCulture, $"{risk.Asset} × {risk.Probability} × {risk.Vulnerability} = {risk.Score}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Filled(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, Text(key), values);

    private static string Text(string key) => TextResources.Single("protocol", key);
}
