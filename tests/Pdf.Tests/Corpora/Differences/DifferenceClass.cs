namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>What a second reader's view of an output is beside its view of the input.</summary>
internal enum DifferenceClass
{
    /// <summary>The same words, the same pixels.</summary>
    Same,

    /// <summary>
    /// Different, and the same once another program has mended what the input contradicts itself in, or has painted its
    /// annotations into the pages.
    /// </summary>
    Mended,

    /// <summary>Different, and the same once what the catalogue takes out is taken out of the input by other programs.</summary>
    TakenOut,

    /// <summary>Different only where the input holds no look and every reader draws its own.</summary>
    NoLook,

    /// <summary>
    /// The reader says itself that it fails on the input, not so on the output, and a second one sees no difference or fails as
    /// well: there is nothing to compare with.
    /// </summary>
    Unreadable,

    /// <summary>The reader contradicts itself, another reader, or calls the input damaged.</summary>
    Unsure,

    /// <summary>Different, and nothing explains it.</summary>
    Wrong,
}
