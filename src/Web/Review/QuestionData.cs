namespace Clona.Web.Review;

/// <summary>A question to the data-protection officer with the opinion, once there is one.</summary>
/// <param name="FindingId">The finding.</param>
/// <param name="Question">The question.</param>
/// <param name="AskedBy">Name of the person who asks.</param>
/// <param name="Answer">The opinion; null while it is open.</param>
/// <param name="AnsweredBy">Name of the officer; empty while it is open.</param>
public sealed record QuestionData(string FindingId, string Question, string AskedBy, string? Answer, string AnsweredBy)
{
    /// <summary>The finding's id alone; the rest is free text.</summary>
    public override string ToString() => FindingId;
}
