using System.Text;
using Clona.TrainingText.Rendering;

namespace Clona.TrainingText.Noise;

/// <summary>Breaks long lines as a page does, in marks too, now and then inside a word with a hyphen.</summary>
internal sealed class LineBreaker
{
    private const string Vowels = "aáeéěiíoóuúůyý";

    private readonly int width;
    private readonly bool hyphenates;
    private int column;

    private LineBreaker(int width, bool hyphenates)
    {
        this.width = width;
        this.hyphenates = hyphenates;
    }

    /// <summary>The stretches with lines of at most about <paramref name="width"/> characters.</summary>
    public static IReadOnlyList<Segment> Break(IReadOnlyList<Segment> segments, int width, bool hyphenates)
    {
        var breaker = new LineBreaker(width, hyphenates);
        return SegmentText.Map(segments, breaker.Break);
    }

    private string Break(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            column = letter == '\n' ? 0 : column + 1;
            if (letter == ' ' && column > width - 8 && WordAfter(text, i) + column > width)
            {
                result.Append('\n');
                column = 0;
            }
            else
            {
                result.Append(letter);
                if (hyphenates && column > width && MayHyphenate(text, i))
                {
                    result.Append("-\n");
                    column = 0;
                }
            }
        }

        return result.ToString();
    }

    private static int WordAfter(string text, int blank)
    {
        var end = text.AsSpan(blank + 1).IndexOfAny(' ', '\n');
        return end < 0 ? text.Length - blank : end;
    }

    private static bool MayHyphenate(string text, int at) =>
        at > 2 && at + 3 < text.Length && Vowels.Contains(text[at], StringComparison.Ordinal)
        && char.IsLower(text[at - 1]) && char.IsLetter(text[at - 2]) && char.IsLower(text[at + 1]) && char.IsLower(text[at + 2]) && char.IsLower(text[at + 3]);
}
