using Clona.Accuracy.Corpus;
using Clona.Detectors.Passages;
using Clona.Detectors.Text;

namespace Clona.Tagger.Passages;

/// <summary>A marked text with what the program finds in it.</summary>
/// <param name="Gold">The marked text.</param>
/// <param name="View">Its normalised view.</param>
/// <param name="Source">What is known of it before its passages are found.</param>
/// <param name="Marks">The marked passages: first token and the token behind the last one.</param>
internal sealed record PassageDocument(
    GoldDocument Gold, DetectionText View, PassageSource Source, IReadOnlyList<PassageUnit> Marks);
