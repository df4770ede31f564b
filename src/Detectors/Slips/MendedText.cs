using System.Text;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Slips;

/// <summary>A text that was read in pictures, with what was read wrongly set right, and the way back.</summary>
internal sealed class MendedText
{
    private readonly OffsetMap map = new();
    private readonly List<TextSpan> slipped = [];
    private readonly int length;

    /// <summary>Sets <paramref name="slips"/> right; where two overlap, the first one counts.</summary>
    /// <param name="read">The text as read.</param>
    /// <param name="slips">What was read wrongly, by start.</param>
    public MendedText(string read, IEnumerable<Slip> slips)
    {
        length = read.Length;
        var text = new StringBuilder(read.Length + 16);
        var at = 0;
        foreach (var slip in slips.Where(slip => slip.Span.End > 0))
        {
            if (slip.Span.Start >= at)
            {
                Copy(read, at, slip.Span.Start, text);
                slipped.Add(slip.Span);
                Put(slip, text);
                at = slip.Span.End;
            }
        }

        Copy(read, at, read.Length, text);
        Text = text.ToString();
    }

    /// <summary>The text without the slips.</summary>
    public string Text { get; }

    /// <summary>The span of the text as read that <paramref name="span"/> of <see cref="Text"/> stands for.</summary>
    public TextSpan ToRead(TextSpan span)
    {
        var start = span.Start < Text.Length ? map.StartOf(span.Start) : length;
        return new TextSpan(start, span.IsEmpty ? start : Math.Max(start, map.EndOf(span.End - 1)));
    }

    /// <summary>Whether something was set right in <paramref name="span"/> of the text as read, or at its edges.</summary>
    public bool WasMended(TextSpan span) => slipped.Exists(slip => slip.Start <= span.End && slip.End >= span.Start);

    private void Copy(string read, int start, int end, StringBuilder text)
    {
        if (start < end)
        {
            map.Add(text.Length, start, start + 1);
            text.Append(read, start, end - start);
        }
    }

    // As long as what was read: character by character, so that the edges of findings stay exact; else each stands for the whole.
    private void Put(Slip slip, StringBuilder text)
    {
        for (var i = 0; i < slip.Meant.Length; i++)
        {
            var start = slip.Meant.Length == slip.Span.Length ? slip.Span.Start + i : slip.Span.Start;
            map.Add(text.Length, start, slip.Meant.Length == slip.Span.Length ? start + 1 : slip.Span.End);
            text.Append(slip.Meant[i]);
        }
    }
}
