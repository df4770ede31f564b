namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>A word of a sheet beside what was read in its place.</summary>
/// <param name="Said">What the font says, as <see cref="ShownLetters"/> has it.</param>
/// <param name="Read">What was read there, in the same way.</param>
internal sealed record ReadWord(string Said, string Read)
{
    /// <summary>The fewest letters to change to make one of the other.</summary>
    public int Distance { get; } = LetterDistance.Between(Said, Read);

    /// <summary>Letters of the longer one.</summary>
    public int Length => Math.Max(Said.Length, Read.Length);

    /// <summary>Nothing of the text.</summary>
    public override string ToString() => "…";
}
