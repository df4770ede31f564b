using Clona.Accuracy.Corpus;

namespace Clona.Tagger.Homes;

/// <summary>The places of one document.</summary>
/// <param name="Gold">The document.</param>
/// <param name="Places">Its places, by start.</param>
internal sealed record HomeDocument(GoldDocument Gold, IReadOnlyList<HomeExample> Places);
