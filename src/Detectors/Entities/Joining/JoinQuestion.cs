namespace Clona.Detectors.Entities.Joining;

/// <summary>A mention and the persons whom it may mean.</summary>
internal sealed class JoinQuestion
{
    private readonly JoinSigns[] signs;
    private readonly JoinSigns any;
    private readonly JoinSigns twice;

    /// <param name="kind">By what the mention names its person.</param>
    /// <param name="mention">Index of the mention.</param>
    /// <param name="candidates">The persons, one at least.</param>
    /// <param name="signs">What holds of the mention and each of them.</param>
    public JoinQuestion(JoinKind kind, int mention, IReadOnlyList<RegisteredPerson> candidates, JoinSigns[] signs)
    {
        (Kind, Mention, Candidates, this.signs) = (kind, mention, candidates, signs);
        foreach (var own in signs)
        {
            twice |= any & own;
            any |= own;
        }
    }

    /// <summary>By what the mention names its person.</summary>
    public JoinKind Kind { get; }

    /// <summary>Index of the mention.</summary>
    public int Mention { get; }

    /// <summary>The persons.</summary>
    public IReadOnlyList<RegisteredPerson> Candidates { get; }

    /// <summary>The signs that say something of an answer in a column.</summary>
    /// <param name="answer">Position of the candidate; the number of candidates for nobody of them.</param>
    /// <param name="column">The column.</param>
    public JoinSigns Of(int answer, JoinColumn column)
    {
        if (answer == signs.Length)
        {
            return column == JoinColumn.Nobody ? any : JoinSigns.None;
        }

        var own = signs[answer];
        var others = twice | (any & ~own);
        return column switch
        {
            JoinColumn.Holds => own,
            JoinColumn.Sole => signs.Length == 1 ? own : JoinSigns.None,
            JoinColumn.Only => signs.Length == 1 ? JoinSigns.None : own & ~others,
            JoinColumn.Others => others & ~own,
            _ => JoinSigns.None,
        };
    }
}
