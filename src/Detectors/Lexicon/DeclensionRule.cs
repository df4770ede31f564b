namespace Clona.Detectors.Lexicon;

/// <summary>One way back from a declined form to the form in the lexicon.</summary>
/// <param name="Ending">Ending of the declined form, with diacritics.</param>
/// <param name="LemmaEnding">What takes its place in the lexicon's form.</param>
/// <param name="Uses">What the declined form may be.</param>
internal sealed record DeclensionRule(string Ending, string LemmaEnding, IReadOnlyList<DeclensionUse> Uses)
{
    /// <summary><see cref="Ending"/> without diacritics.</summary>
    public string FoldedEnding { get; } = LetterFolding.Fold(Ending);

    /// <summary><see cref="LemmaEnding"/> without diacritics.</summary>
    public string FoldedLemmaEnding { get; } = LetterFolding.Fold(LemmaEnding);

    /// <summary>
    /// Whether a vowel may have dropped out of the stem (Havel, Havla; Pavlíček, Pavlíčka): the lexicon's form ends
    /// in a
    /// consonant and the declined form doesn't.
    /// </summary>
    public bool MayRestoreVowel { get; } = LemmaEnding.Length == 0 && Ending.Length > 0;
}
