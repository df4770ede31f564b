namespace Clona.Accuracy.Corpus;

/// <summary>One mark of a gold text.</summary>
/// <param name="Start">First code point, counted from zero in the text without marks.</param>
/// <param name="End">Code point behind the last one.</param>
/// <param name="Type">Kind of datum in the words of the mark-up, such as <c>BIRTH_NUMBER</c>.</param>
/// <param name="Role">Role in the words of the mark-up, such as <c>third-party</c>.</param>
/// <param name="Entity">Links the mentions of one person or thing in one document; <c>-</c> where it does not matter.</param>
/// <param name="Decision">What has to happen to the span.</param>
internal sealed record GoldSpan(int Start, int End, string Type, string Role, string Entity, GoldDecision Decision)
{
    public int Length => End - Start;

    public bool Overlaps(int start, int end) => start < End && Start < end;
}
