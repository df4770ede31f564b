namespace Clona.Detectors.Passages;

/// <summary>What is known of one word of a sentence.</summary>
internal struct PassageWord
{
    /// <summary>Hash of its first letters; of a number its length, of a mark the mark.</summary>
    public ulong Stem;

    /// <summary>Hash of the word.</summary>
    public ulong Word;

    /// <summary>Hash of its last letters.</summary>
    public ulong Ending;

    /// <summary>Kind and capitals.</summary>
    public byte Shape;

    /// <summary>What the table of sensitive words says of it: 0 nothing, else kind and place in the hit.</summary>
    public byte Hit;

    /// <summary>0, or what kind of finding it lies in.</summary>
    public byte Finding;

    /// <summary>0, or its place in a passage of the rules: 1 inside, 2 more where it is the first, 4 more where it is the last.</summary>
    public byte Rule;

    /// <summary>Whether it is one of the telling words.</summary>
    public bool IsTrigger;

    /// <summary>Bracket, row, beginning of a line.</summary>
    public byte Place;

    /// <summary>Stem of the label before the last colon; 0 for none.</summary>
    public ulong Label;

    /// <summary>Index of the nearest telling word before it; -1 for none.</summary>
    public short TriggerBefore;

    /// <summary>Index of the nearest telling word behind it; -1 for none.</summary>
    public short TriggerBehind;

    /// <summary>Kind of the nearest hit before it, with its distance.</summary>
    public byte HitBefore;

    /// <summary>Kind of the nearest hit behind it, with its distance.</summary>
    public byte HitBehind;

    /// <summary>Kind of the nearest finding before it, with its distance.</summary>
    public byte FindingBefore;

    /// <summary>Kind of the nearest finding behind it, with its distance.</summary>
    public byte FindingBehind;
}
