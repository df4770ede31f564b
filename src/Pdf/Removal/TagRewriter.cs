using Clona.Pdf.Content;

namespace Clona.Pdf.Removal;

/// <summary>Writes marked content: only what the edits make anew, ended where it ended.</summary>
internal sealed class TagRewriter(ContentWriter writer, StreamEdits edits)
{
    private readonly Stack<bool> open = new();
    private int excess;

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
            case ContentOperator.EndMarkedContent when open.TryPop(out var isWritten) && isWritten:
                writer.Operator(ContentOperator.EndMarkedContent);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Ends what the stream left open.</summary>
    public void Close()
    {
        while (open.TryPop(out var isWritten))
        {
            if (isWritten)
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

        open.Push(tag is not null);
        if (tag is not null)
        {
            writer.Begin(tag);
        }

        return tag is not null;
    }
}
