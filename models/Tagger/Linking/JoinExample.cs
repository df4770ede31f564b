using Clona.Detectors.Entities.Joining;

namespace Clona.Tagger.Linking;

/// <summary>A question of the linker and its answer by the marks.</summary>
/// <param name="Question">The question.</param>
/// <param name="Right">Position of the right candidate; the number of candidates where it is nobody of them.</param>
internal sealed record JoinExample(JoinQuestion Question, int Right);
