using System.Runtime.InteropServices;
using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;

namespace Clona.Detectors.Text;

/// <summary>A document's text as detectors scan it: a normalised view with a way back to the original
/// offsets.</summary>
/// <remarks>
/// The view replaces what means the same (non-breaking spaces, full-width digits, ligatures, decomposed accents,
/// look-alikes), leaves out what means nothing (soft hyphens, zero-width characters) and joins what the layout has torn
/// (spaced-out letters, words broken at line ends, sentences cut by the page). Detectors report spans of the view only. A
/// text in which nothing has to change is its own view, without a copy.
/// <para>Used by one thread. Another text may be read into it (see <see cref="ScanState"/>); then everything that it gave
/// for the text before is void, and its memory is used again.</para>
/// </remarks>
public sealed class DetectionText
{
    private readonly OffsetMap map = new();
    private readonly ViewBuilder builder = new();
    private readonly List<TextSpan> dropped = [];
    private readonly LineTable lines;
    private readonly LabelIndex labels;
    private readonly LabelHits sensitive = new();
    private bool hasLines;
    private bool hasLabels;
    private bool hasSensitive;
    private TagMemory? tags;
    private bool isTagged;

    internal DetectionText()
    {
        lines = new LineTable(View);
        labels = new LabelIndex(View);
    }

    /// <summary>The text as given.</summary>
    public string Original { get; private set; } = string.Empty;

    /// <summary>The normalised text.</summary>
    public ViewText View { get; } = new();

    /// <summary>Lines of the view.</summary>
    public LineTable Lines
    {
        get
        {
            if (!hasLines)
            {
                lines.Read();
                hasLines = true;
            }

            return lines;
        }
    }

    /// <summary>Labels in the view.</summary>
    internal LabelIndex Labels
    {
        get
        {
            if (!hasLabels)
            {
                LabelTable.Default.Scan(View, labels);
                hasLabels = true;
            }

            return labels;
        }
    }

    /// <summary>Words of special categories and of security in the view.</summary>
    internal LabelHits Sensitive
    {
        get
        {
            if (!hasSensitive)
            {
                LabelTable.Sensitive.Scan(View, sensitive);
                hasSensitive = true;
            }

            return sensitive;
        }
    }

    /// <summary>Where the tokens lie.</summary>
    internal TokenMemory TokenMemory { get; } = new();

    /// <summary>The view cut into tokens, once somebody has asked for them.</summary>
    internal TokenizedText? Tokens { get; set; }

    /// <summary>What <paramref name="tagger"/> says of the view; asked once, however many detectors listen.</summary>
    internal TagMemory TagsOf(ITagger tagger)
    {
        tags ??= new TagMemory();
        if (!isTagged)
        {
            tagger.Tag(TokenizedText.Of(this), tags);
            isTagged = true;
        }

        return tags;
    }

    /// <summary>Normalises <paramref name="original"/>; any sequence of code units is accepted.</summary>
    public static DetectionText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var text = new DetectionText();
        text.Read(original);
        return text;
    }

    /// <summary>The span of the original that <paramref name="span"/> of the view stands for.</summary>
    /// <remarks>Characters left out at either edge are not part of it; those inside are.</remarks>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, View.Length, nameof(span));
        var start = span.Start < View.Length ? map.StartOf(span.Start) : Original.Length;
        return span.IsEmpty ? new TextSpan(start, start) : new TextSpan(start, map.EndOf(span.End - 1));
    }

    /// <summary>Offset in the view of the first character that stands for <paramref name="original"/> or something behind it.</summary>
    internal int ToView(int original)
    {
        var (low, high) = (0, View.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = map.StartOf(middle) < original ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal void Read(string original)
    {
        Clear();
        Original = original;
        var isPlain = ViewBuilder.IsPlain(original);
        if (!isPlain)
        {
            builder.Build(original, map);
        }

        FindTorn(isPlain ? original : builder.Buffer.AsSpan(0, builder.Length));
        if (dropped.Count > 0)
        {
            if (isPlain)
            {
                builder.Copy(original);
            }

            map.Drop(CollectionsMarshal.AsSpan(dropped), builder.Length);
            builder.Drop(CollectionsMarshal.AsSpan(dropped));
            isPlain = false;
        }

        if (isPlain)
        {
            View.Show(original);
        }
        else
        {
            View.Show(builder.Buffer, builder.Length);
        }
    }

    /// <summary>Forgets the text, in the buffers too.</summary>
    internal void Clear()
    {
        Original = string.Empty;
        View.Show(string.Empty);
        map.Clear();
        builder.Clear();
        dropped.Clear();
        labels.Clear();
        Tokens = null;
        TokenMemory.Clear();
        tags?.Clear();
        hasLabels = false;
        hasSensitive = false;
        hasLines = false;
        isTagged = false;
    }

    private void FindTorn(ReadOnlySpan<char> view)
    {
        SpacedWords.Find(view, dropped);
        BrokenWords.Find(view, dropped);
        PageSeams.Find(view, builder.PageBreaks, dropped);
        CollectionsMarshal.AsSpan(dropped).Sort();
        MergeOverlaps();
    }

    private void MergeOverlaps()
    {
        var kept = 0;
        for (var i = 1; i < dropped.Count; i++)
        {
            if (dropped[i].Start <= dropped[kept].End)
            {
                dropped[kept] = dropped[kept].Union(dropped[i]);
            }
            else
            {
                dropped[++kept] = dropped[i];
            }
        }

        if (dropped.Count > 0)
        {
            CollectionsMarshal.SetCount(dropped, kept + 1);
        }
    }
}
