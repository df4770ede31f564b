namespace Clona.Web.Review;

/// <summary>A question to the data-protection officer.</summary>
/// <param name="FindingId">The finding.</param>
/// <param name="Question">The question, at most 2,000 characters.</param>
public sealed record QuestionRequest(string? FindingId, string? Question)
{
    /// <summary>Longest question.</summary>
    public const int MostCharacters = 2000;

    /// <summary>Whether it can be asked.</summary>
    public bool IsSound => FindingId is { Length: > 0 and <= 32 } && Question?.Trim().Length is > 0 and <= MostCharacters;

    /// <summary>The finding's id alone; the question is free text.</summary>
    public override string ToString() => FindingId ?? nameof(QuestionRequest);
}
