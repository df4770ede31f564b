using Clona.Pipeline.Persons;
using Clona.Storage.Review;

namespace Clona.Storage.Persons;

/// <summary>A document on the desk of somebody who says who is who.</summary>
/// <param name="Review">The document, its text and what the review decided.</param>
/// <param name="Answers">The answers that hold, oldest first.</param>
/// <param name="Last">What would be taken back; null where there is nothing.</param>
public sealed record PersonCase(ReviewCase Review, IReadOnlyList<PersonAnswer> Answers, LastAnswer? Last)
{
    /// <summary>The mentions as the program links them, and those that people made in the review, which are linked to nobody.</summary>
    public IReadOnlyList<PersonMention> Mentions { get; } = PersonMention.Of(Review.Analysis, Review.Edits);

    /// <summary>The id alone; the text is personal data.</summary>
    public override string ToString() => Review.ToString();
}
