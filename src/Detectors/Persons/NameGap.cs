namespace Clona.Detectors.Persons;

/// <summary>What separates two parts of a name.</summary>
internal enum NameGap
{
    /// <summary>A blank.</summary>
    Blank,

    /// <summary>Several blanks, as between columns.</summary>
    Wide,

    /// <summary>A line end.</summary>
    Line,
}
