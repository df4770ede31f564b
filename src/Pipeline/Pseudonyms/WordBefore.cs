namespace Clona.Pipeline.Pseudonyms;

/// <summary>What the word is that a mention, with all that introduces it, leans on.</summary>
internal enum WordBefore
{
    /// <summary>None: the sentence begins here.</summary>
    None,

    /// <summary>Probably a noun.</summary>
    Noun,

    /// <summary>A verb that takes an object.</summary>
    ActiveVerb,

    /// <summary>A participle: somebody did it, or it was done to somebody.</summary>
    Participle,
}
