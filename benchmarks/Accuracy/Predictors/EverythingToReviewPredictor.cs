namespace Clona.Accuracy.Predictors;

/// <summary>Known-bad system: lays every word before a person.</summary>
internal sealed class EverythingToReviewPredictor : IPredictor
{
    public IReadOnlyList<PredictedSpan> Predict(string name, string text, string profile)
    {
        var words = new List<PredictedSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(new PredictedSpan(start, end, "PERSON", "other", PredictedDecision.Review, Confidence: 0.5));
            }

            start = end + 1;
        }

        return words;
    }
}
