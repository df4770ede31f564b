using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>A word of a mention that belongs to somebody's name.</summary>
/// <param name="Start">Offset in the mention.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Person">Index of the person among those of the mention.</param>
/// <param name="Word">The word without a hyphen at a line end; of a pair with a hyphen the first part.</param>
/// <param name="Form">What is known of it.</param>
internal sealed record NameUnit(int Start, int End, UnitKind Kind, int Person, string Word, NameForm Form)
{
    /// <summary>The kind alone; the word is somebody's name.</summary>
    public override string ToString() => Kind.ToString();
}
