using System.Text;

namespace Clona.TrainingText.Rendering;

/// <summary>Collects the stretches of a document.</summary>
internal sealed class Output
{
    private readonly List<Segment> segments = [];
    private readonly StringBuilder pending = new();

    /// <summary>Adds ordinary text.</summary>
    public void Text(string text) => pending.Append(text);

    /// <summary>Adds a marked stretch.</summary>
    public void Marked(string text, Mark mark)
    {
        Flush();
        segments.Add(new Segment(text, mark));
    }

    /// <summary>All stretches so far; none is empty.</summary>
    public IReadOnlyList<Segment> Segments()
    {
        Flush();
        return segments;
    }

    private void Flush()
    {
        if (pending.Length > 0)
        {
            segments.Add(new Segment(pending.ToString(), null));
            pending.Clear();
        }
    }
}
