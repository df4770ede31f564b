namespace Clona.Tagger.Linking;

/// <summary>A mark of a person.</summary>
/// <param name="Start">First character in the text without marks.</param>
/// <param name="End">Character behind the last one.</param>
/// <param name="Entity">Who it is.</param>
/// <param name="Mentions">The mentions that the detectors found there, by index.</param>
internal sealed record LinkingMark(int Start, int End, string Entity, IReadOnlyList<int> Mentions);
