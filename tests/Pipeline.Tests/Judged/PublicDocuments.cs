using System.Security.Cryptography;
using System.Text;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Tests.Judged;

/// <summary>The readable documents of CLONA_DATA/docs and what is found in them.</summary>
internal static class PublicDocuments
{
    private const double ReviewAt = 0.3;
    private const int DigestLength = 16;

    /// <summary>Folder of the documents.</summary>
    public static string Folder { get; } = Path.Join(
        Environment.GetEnvironmentVariable("CLONA_DATA") ?? Path.Join(RepositoryRoot.Path, "..", "shared", "data"), "docs");

    /// <summary>Digest and text of every document that can be read completely.</summary>
    public static IEnumerable<(string Document, string Text)> Read()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(file);
            var reading = new PdfPageReader().Read(content, new Progress<EngineProgress>());
            if (reading.IsRead)
            {
                yield return (Short(SHA256.HashData(content)), reading.Document.Text.Text);
            }
        }
    }

    /// <summary>Persons and addresses that a profile would remove or ask about.</summary>
    public static IEnumerable<Judgement> Detect(DetectionEngine engine, string document, string text) =>
        engine.Detect(text).Findings
            .Where(finding => finding.Type is FindingType.Person or FindingType.Address
                && (finding.Confidence.Value >= ReviewAt || finding.Strength >= EvidenceStrength.Labelled))
            .Select(finding => new Judgement(document, finding.Type, finding.Span, Digest(document, finding.Span, text), Verdict: string.Empty));

    /// <summary>What stands for the surface in the list: it can be checked beside the document, and tells nothing without.</summary>
    public static string Digest(string document, TextSpan span, string text) => Short(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{document}\n{span.Start}\n{text[span.Start..span.End]}"))));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..DigestLength];
}
