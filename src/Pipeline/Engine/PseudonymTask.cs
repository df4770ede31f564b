using Clona.Detectors.Lexicon;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Engine;

/// <summary>Puts pseudonyms into a plan where the request asks for them.</summary>
internal static class PseudonymTask
{
    /// <summary>The plan, and the mapping where the request wants it back.</summary>
    /// <param name="request">The request.</param>
    /// <param name="document">The document.</param>
    /// <param name="linked">The plan of the machine, on which it was asked who is who.</param>
    /// <param name="plan">What is removed.</param>
    /// <param name="parts">The document, and behind it the mapping of the case file where there is one.</param>
    public static (DocumentPlan Plan, ReadOnlyMemory<byte>? Mapping) Replace(
        EngineRequest request, ReadDocument document, DocumentPlan linked, DocumentPlan plan, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        if (request.Mode != RedactionMode.Pseudonymize)
        {
            return (plan, null);
        }

        var known = request.ReturnsMapping && parts.Count > 1 ? PseudonymLedger.Read(parts[1].Span) : PseudonymLedger.Empty;
        var forms = new NameForms(NameLexicon.Load(DetectionData.Lexicon()));
        var pseudonymiser = new Pseudonymiser(forms, request.PseudonymStyle, DocumentEngine.ListsOf(request));
        var (settled, taken) = request.Answers is { } answers ? PersonAnswering.Apply(plan, linked, request.Edits ?? [], answers) : (new UnaskedPersons(document.Text.Text, forms).Apply(plan), []);
        var mapping = request.ReturnsMapping ? PseudonymMapping.Vault : PseudonymMapping.Discarded;
        var (replaced, ledger) = pseudonymiser.Apply(document.Text.Text, settled, known, mapping);
        replaced = replaced with { Pseudonyms = replaced.Pseudonyms?.After(taken) };
        return (replaced, request.ReturnsMapping ? ledger.ToBytes() : (ReadOnlyMemory<byte>?)null);
    }
}
