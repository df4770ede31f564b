namespace Clona.Detectors.Passages;

/// <summary>What is seen of a word that may belong to a sensitive passage; the numbers are part of the model.</summary>
internal enum PassageFeature : ulong
{
    /// <summary>The word itself.</summary>
    Word = 1,

    /// <summary>Its first letters.</summary>
    Stem,

    /// <summary>Its last letters.</summary>
    Ending,

    /// <summary>Three or four of its first letters.</summary>
    Beginning,

    /// <summary>A neighbour by its first letters, with its place.</summary>
    Beside,

    /// <summary>Two neighbours together.</summary>
    Pair,

    /// <summary>Two whole words together.</summary>
    WordPair,

    /// <summary>Endings of neighbours together.</summary>
    Endings,

    /// <summary>Kinds and capitals of the token and of its neighbours.</summary>
    Shapes,

    /// <summary>What the table of sensitive words says of the token or of the nearest one that it knows.</summary>
    Hit,

    /// <summary>Nearest telling word, with its distance.</summary>
    Trigger,

    /// <summary>Nearest telling word together with the word.</summary>
    TriggerPair,

    /// <summary>Nearest person and other finding, with their distance.</summary>
    Person,

    /// <summary>Whether persons stand in the sentence, together with the word.</summary>
    PersonPair,

    /// <summary>Place in the sentence, in a bracket, in a row.</summary>
    Place,

    /// <summary>Label before the last colon.</summary>
    Label,

    /// <summary>Kind of the document.</summary>
    Kind,

    /// <summary>Words of general statements and agencies in the sentence.</summary>
    General,

    /// <summary>First word of the sentence.</summary>
    FirstWord,

    /// <summary>Place in a passage of the rules.</summary>
    Rule,
}
