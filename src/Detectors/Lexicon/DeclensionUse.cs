namespace Clona.Detectors.Lexicon;

/// <summary>One reading of a declined form that an ending allows.</summary>
/// <param name="Pattern">Kind of lemma and of result.</param>
/// <param name="Cases">Cases that the form then stands in.</param>
internal readonly record struct DeclensionUse(DeclensionPattern Pattern, GrammaticalCases Cases);
