namespace Clona.Accuracy.Corpus;

/// <summary>The letters of the mark-up for decisions.</summary>
internal static class GoldDecisions
{
    /// <exception cref="FormatException">The letter is none of R, K, Q.</exception>
    public static GoldDecision FromMark(string letter) => letter switch
    {
        "R" => GoldDecision.Remove,
        "K" => GoldDecision.Keep,
        "Q" => GoldDecision.Question,
        _ => throw new FormatException("a decision is R, K or Q"),
    };
}
