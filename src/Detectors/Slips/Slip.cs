using Clona.Detectors.Findings;

namespace Clona.Detectors.Slips;

/// <summary>Something that was read wrongly in a picture.</summary>
/// <param name="Span">Its place in the text as read; empty where something was left out.</param>
/// <param name="Meant">What stands there in truth, nothing where there is nothing.</param>
internal readonly record struct Slip(TextSpan Span, string Meant)
{
    /// <summary>Nothing of the text.</summary>
    public override string ToString() => Span.ToString();
}
