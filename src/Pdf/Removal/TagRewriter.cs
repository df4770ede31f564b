using Clona.Pdf.Content;

namespace Clona.Pdf.Removal;

/// <summary>Writes marked content: only what the edits make anew, ended where it ended.</summary>
internal sealed class TagRewriter(ContentWriter writer, StreamEdits edits)
{
    private readonly Stack<(MarkedTag? Written, bool InText)> open = new();
    private int excess;

    /// <summary>Whether the stream is within a text object.</summary>
    public bool InText { get; set; }

    /// <summary>Whether the innermost sequence that was written is one with a number and nothing else.</summary>
    public bool CanSplit => open.FirstOrDefault(entry => entry.Written is not null).Written is { Id: not null, Text: null };

    /// <summary>Ends that sequence and goes on with another; whether the text object had to be begun anew.</summary>
    public bool Split(MarkedTag tag)
    {
        var isAround = InText && !open.First(entry => entry.Written is not null).InText;
        if (isAround)
        {
            writer.Operator(ContentOperator.EndText);
        }

        writer.Operator(ContentOperator.EndMarkedContent).Begin(tag);
        if (isAround)
        {
            writer.Operator(ContentOperator.BeginText);
        }

        return isAround;
    }

    /// <summary>Writes what becomes of a marked-content operator; whether that is anything.</summary>
    public bool Rewrite(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.BeginMarkedContent or ContentOperator.BeginMarkedContentWithProperties:
                return Begin(edits.TagAt(operation.Index));
            case ContentOperator.EndMarkedContent when excess > 0:
                excess--;
                return false;
            case ContentOperator.EndMarkedContent when open.TryPop(out var ended) && ended.Written is not null:
                writer.Operator(ContentOperator.EndMarkedContent);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Ends what the stream left open.</summary>
    public void Close()
    {
        while (open.TryPop(out var ended))
        {
            if (ended.Written is not null)
            {
                writer.Operator(ContentOperator.EndMarkedContent);
            }
        }
    }

    private bool Begin(MarkedTag? tag)
    {
        if (open.Count >= ContentLimits.MarkedContentDepth)
        {
            excess++;
            return false;
        }

        open.Push((tag, InText));
        if (tag is not null)
        {
            writer.Begin(tag);
        }

        return tag is not null;
    }
}
