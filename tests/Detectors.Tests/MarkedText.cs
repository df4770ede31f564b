using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests;

/// <summary>A text in which ⟦…⟧ marks what a detector should find.</summary>
internal sealed class MarkedText
{
    private MarkedText(DetectionText text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    public DetectionText Text { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public IReadOnlyList<string> Values => Spans.Select(span => Text.Original[span.Start..span.End]).ToList();

    public static MarkedText Parse(string marked)
    {
        var plain = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var letter in marked)
        {
            switch (letter)
            {
                case '⟦':
                    start = plain.Length;
                    break;
                case '⟧':
                    spans.Add(new TextSpan(start, plain.Length));
                    break;
                default:
                    plain.Append(letter);
                    break;
            }
        }

        return new MarkedText(Plain(plain.ToString()), spans);
    }

    public static DetectionText Plain(string text) => DetectionText.Of(text);
}
