using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>One part of a possible name: a word, a hyphenated pair, or an initial with its dot.</summary>
internal struct NameElement
{
    /// <summary>Index of the first token.</summary>
    public int First;

    /// <summary>Index of the last token, inclusive.</summary>
    public int Last;

    /// <summary>What the lexicon says; of a hyphenated pair the part that says more.</summary>
    public NameWord Word;

    /// <summary>Number of characters of the last word.</summary>
    public int Letters;

    /// <summary>Capitals of the first word.</summary>
    public WordShape Shape;

    /// <summary>Key of the surname for linking, also if no list knows it.</summary>
    public ulong Stem;

    /// <summary>Whether the word also has another role, so it is a name only behind a given name or a title.</summary>
    public bool IsVocabulary;

    /// <summary>Whether a word in capitals ends as a verb that tells what somebody does ("ODEVZDÁ", "POŽADUJE", "POŽADOVAL").</summary>
    public bool EndsAsVerb;

    /// <summary>What separates it from the element before.</summary>
    public NameGap Gap;

    /// <summary>Whether it is an initial.</summary>
    public readonly bool IsInitial => Shape == WordShape.Initial;

    /// <summary>Whether the lexicon knows it as a part of a name.</summary>
    public readonly bool IsKnown => Word.IsGiven || Word.IsSurname;

    /// <summary>Whether it can stand as a surname of an unknown person: no ordinary word and no place.</summary>
    public readonly bool MayBeUnknownName => !IsVocabulary && !IsInitial && Word.WordClass == 0 && !Word.IsPlace;
}
