using System.Text;
using Clona.TrainingText.Rendering;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Noise;

/// <summary>Gives a share of the documents the faults of real ones; marks stay on their words.</summary>
internal static class NoiseMaker
{
    /// <summary>The stretches with the faults that chance chose, mostly none.</summary>
    public static IReadOnlyList<Segment> Apply(IReadOnlyList<Segment> segments, Draw draw)
    {
        var result = Layout(segments, draw);
        return draw.Below(100) switch
        {
            < 8 => SegmentText.Map(result, PlainLetters.WithoutMarks),
            < 14 => SegmentText.Map(result, text => text.ToUpperInvariant()),
            < 16 => SegmentText.Map(result, text => PlainLetters.WithoutMarks(text).ToUpperInvariant()),
            < 19 => SegmentText.Map(result, text => text.ToLowerInvariant()),
            < 25 => SegmentText.Map(result, text => Scanner.Damage(text, 6, draw)),
            < 29 => SegmentText.Map(result, text => Scanner.Damage(text, 18, draw)),
            < 33 => CapitalLines(result, draw),
            _ => result,
        };
    }

    private static IReadOnlyList<Segment> Layout(IReadOnlyList<Segment> segments, Draw draw) => draw.Below(100) switch
    {
        < 12 => LineBreaker.Break(segments, draw.Between(55, 95), hyphenates: false),
        < 18 => LineBreaker.Break(segments, draw.Between(45, 80), hyphenates: true),
        < 22 => DoubleBlanks(segments, draw),
        < 27 => SegmentText.Map(segments, text => text.Replace("\t", "\n", StringComparison.Ordinal)),
        < 30 => SegmentText.Map(segments, text => text.Replace("\n\n", "\n", StringComparison.Ordinal)),
        _ => segments,
    };

    private static IReadOnlyList<Segment> DoubleBlanks(IReadOnlyList<Segment> segments, Draw draw) => SegmentText.Map(segments, text =>
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            result.Append(letter);
            if (letter == ' ' && draw.Chance(12))
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    });

    private static List<Segment> CapitalLines(IReadOnlyList<Segment> segments, Draw draw)
    {
        var result = new List<Segment>(segments.Count);
        var capital = false;
        foreach (var segment in segments)
        {
            var lines = segment.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                capital = i == 0 ? capital : draw.Chance(35);
                lines[i] = capital ? lines[i].ToUpperInvariant() : lines[i];
            }

            result.Add(segment with { Text = string.Join('\n', lines) });
        }

        return result;
    }
}
