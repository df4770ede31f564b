namespace Clona.Pdf.Content;

/// <summary>A content stream being executed, with what it saved; forms it paints are frames above it.</summary>
internal sealed class ExecutionFrame(ContentInstance instance, GraphicsState state)
{
    private readonly Stack<GraphicsState> saved = new();
    private readonly Stack<bool> markedContent = new();
    private int hiddenLevels;

    /// <summary>What is executed.</summary>
    public ContentInstance Instance => instance;

    /// <summary>Where in it.</summary>
    public ContentParser Parser { get; } = new(instance.Content);

    /// <summary>The current graphics state.</summary>
    public GraphicsState State { get; private set; } = state;

    /// <summary>The path under construction.</summary>
    public PathBounds Path { get; } = new();

    /// <summary>Text and line matrix.</summary>
    public TextPosition Position { get; } = new();

    /// <summary>Whether what is painted now belongs to a hidden layer.</summary>
    public bool IsHidden => Instance.IsHidden || hiddenLevels > 0;

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

    /// <summary><c>BMC</c> or <c>BDC</c>.</summary>
    public void BeginMarked(bool hides, int operation)
    {
        if (markedContent.Count >= ContentLimits.MarkedContentDepth)
        {
            return;
        }

        markedContent.Push(hides);
        if (hides && hiddenLevels++ == 0)
        {
            Instance.BeginHidden(operation);
        }
    }

    /// <summary><c>EMC</c>; without a beginning nothing happens.</summary>
    public void EndMarked(int operation)
    {
        if (markedContent.TryPop(out var hid) && hid && --hiddenLevels == 0)
        {
            Instance.EndHidden(operation);
        }
    }
}
