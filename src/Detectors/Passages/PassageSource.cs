using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Passages;

/// <summary>What is known of a text before its sensitive passages are found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Hits">Words of special categories, of agencies and of general statements in it, ordered by start.</param>
/// <param name="Found">Everything else found in it, ordered by start; no passage lies over any of it.</param>
/// <param name="Rules">The passages that the rules find, ordered by start.</param>
/// <param name="Kind">Kind of the document.</param>
internal sealed record PassageSource(TokenizedText Text, LabelHits Hits, IReadOnlyList<Candidate> Found, IReadOnlyList<Candidate> Rules,
    DocumentKind Kind);
