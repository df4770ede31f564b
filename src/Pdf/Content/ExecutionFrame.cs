namespace Clona.Pdf.Content;

/// <summary>A content stream being executed, with what it saved; forms it paints are frames above it.</summary>
internal sealed class ExecutionFrame(ContentInstance instance, GraphicsState state, MarkedContentStack marks)
{
    private readonly Stack<GraphicsState> saved = new();

    /// <summary>What is executed.</summary>
    public ContentInstance Instance => instance;

    /// <summary>Where in it.</summary>
    public ContentParser Parser { get; } = new(instance.Content);

    /// <summary>The current graphics state.</summary>
    public GraphicsState State { get; private set; } = state;

    /// <summary>The path under construction.</summary>
    public PathBounds Path { get; } = new();

    /// <summary>Its outline.</summary>
    public PathShape Shape { get; } = new();

    /// <summary>Notes paths that reach into areas; null where the page has no areas.</summary>
    public PathRecorder? Recorder { get; init; }

    /// <summary>Text and line matrix.</summary>
    public TextPosition Position { get; } = new();

    /// <summary>The spans that have another text than their glyphs.</summary>
    public ReplacementTracker Replacements { get; } = new(instance.Resources, instance.Id);

    /// <summary>The sequences that belong to the structure tree.</summary>
    public SequenceTracker Sequences { get; } = new(instance.Resources, instance.Id);

    /// <summary>Whether what is painted now belongs to a hidden layer.</summary>
    public bool IsHidden => Instance.IsHidden || marks.IsHidden;

    /// <summary>Executes a marked-content operator; others change nothing.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="glyphs">How many glyphs the page has shown so far.</param>
    public void Mark(ContentOperation operation, int glyphs)
    {
        marks.Apply(operation);
        Replacements.Apply(operation, glyphs);
        Sequences.Apply(operation, glyphs);
    }

    /// <summary><c>q</c>; beyond the limit the state is not saved.</summary>
    public void Save()
    {
        if (saved.Count < ContentLimits.SavedStates)
        {
            saved.Push(State.Copy());
        }
    }

    /// <summary><c>Q</c>; without a saved state nothing happens.</summary>
    public void Restore()
    {
        if (saved.TryPop(out var state))
        {
            State = state;
        }
    }
}
