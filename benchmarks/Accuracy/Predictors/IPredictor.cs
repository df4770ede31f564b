namespace Clona.Accuracy.Predictors;

/// <summary>A detector under test. Safe for use by several threads.</summary>
internal interface IPredictor
{
    /// <summary>Finds personal data in <paramref name="text"/>.</summary>
    /// <param name="name">Name for the document, usable as a file name.</param>
    /// <param name="text">The text without marks.</param>
    /// <param name="profile">Id of the profile to decide by.</param>
    /// <returns>Findings in the detector's own order, offsets in UTF-16 code units.</returns>
    IReadOnlyList<PredictedSpan> Predict(string name, string text, string profile);
}
