namespace Clona.Pdf.Writing;

/// <summary>Why a document cannot be written.</summary>
public enum WriteRefusal
{
    /// <summary>
    /// A stream that a page needs cannot be decoded; copying its bytes unseen is out of the question.
    /// </summary>
    UndecodableStream,

    /// <summary>Reading the source passed one of its limits, so that something may be missing.</summary>
    SourceOverLimit,

    /// <summary>The output would be larger than <see cref="WriteOptions.MaxBytes"/>.</summary>
    TooLarge,
}
