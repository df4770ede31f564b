using System.Buffers;
using Clona.Detectors.Context;
using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>A document's text as detectors scan it: a normalised view with a way back to the original
/// offsets.</summary>
/// <remarks>
/// The view replaces what means the same (non-breaking spaces, full-width digits, ligatures, decomposed accents) and
/// leaves
/// out what means nothing (soft hyphens, zero-width characters). Detectors report spans of the view only. A text in
/// which
/// nothing has to change is its own view, without a copy.
/// </remarks>
public sealed class DetectionText
{
    private static readonly SearchValues<char> PlainChars = SearchValues.Create(
        [.. Enumerable.Range(0, 0x250).Select(c =>
            (char)c).Except("\f\v\u0085\u00A0\u00AD"), .. "„“”‚‘’‹›«»–—…•·€‰™→−"]);

    private readonly int[]? starts;
    private readonly int[]? ends;
    private LineTable? lines;
    private LabelIndex? labels;

    private DetectionText(string original, string view, int[]? starts, int[]? ends)
    {
        Original = original;
        View = view;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The normalised text.</summary>
    public string View { get; }

    /// <summary>Lines of the view.</summary>
    public LineTable Lines => lines ??= new LineTable(View);

    /// <summary>Labels in the view.</summary>
    internal LabelIndex Labels => labels ??= LabelTable.Default.Scan(View);

    /// <summary>Normalises <paramref name="original"/>; any sequence of code units is accepted.</summary>
    public static DetectionText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        if (!original.AsSpan().ContainsAnyExcept(PlainChars))
        {
            return new DetectionText(original, original, starts: null, ends: null);
        }

        var (view, starts, ends) = ViewBuilder.Build(original);
        return new DetectionText(original, view, starts, ends);
    }

    /// <summary>The span of the original that <paramref name="span"/> of the view stands for.</summary>
    /// <remarks>Characters left out at either edge are not part of it; those inside are.</remarks>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, View.Length, nameof(span));
        if (starts is null || ends is null)
        {
            return span;
        }

        var start = span.Start < starts.Length ? starts[span.Start] : Original.Length;
        return span.IsEmpty ? new TextSpan(start, start) : new TextSpan(start, ends[span.End - 1]);
    }
}
