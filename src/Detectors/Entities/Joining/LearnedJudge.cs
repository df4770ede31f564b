namespace Clona.Detectors.Entities.Joining;

/// <summary>Decides by learned weights: who lies far enough before all other answers is meant; where nobody does, nobody can say.</summary>
/// <param name="model">The weights.</param>
/// <param name="margins">How far that is.</param>
internal sealed class LearnedJudge(JoinModel model, JoinMargins margins) : IJoinJudge
{
    // Opened at the first document, so that new weights can be learned where the old ones no longer fit the signs.
    private static readonly Lazy<LearnedJudge> Shipped = new(Open);

    private static readonly int[] Only = [0];

    /// <summary>The judge with the weights that lie in the assembly.</summary>
    public static LearnedJudge Default => Shipped.Value;

    /// <inheritdoc/>
    public JoinAnswer Decide(JoinQuestion question)
    {
        var (meant, lead) = Best(question);
        var isNobody = meant == question.Candidates.Count;
        return lead < (isNobody ? margins.New : margins.Of(question)) ? JoinAnswer.Doubt : isNobody ? JoinAnswer.New : new JoinAnswer(meant);
    }

    /// <inheritdoc/>
    public bool IsUnsure(JoinQuestion question) =>
        Best(question).Lead < (question.Candidates.Count == 1 ? margins.AskedOnly : margins.Asked);

    /// <inheritdoc/>
    public IReadOnlyList<int> Order(JoinQuestion question) => question.Candidates.Count == 1 ? Only :
        [.. Enumerable.Range(0, question.Candidates.Count).OrderByDescending(candidate => model.Score(question, candidate))];

    // The likeliest answer and how far it lies before the next.
    private (int Meant, int Lead) Best(JoinQuestion question)
    {
        var (best, second, meant) = (int.MinValue, int.MinValue, -1);
        for (var answer = 0; answer <= question.Candidates.Count; answer++)
        {
            var score = model.Score(question, answer);
            (best, second, meant) = score > best ? (score, best, answer) : (best, Math.Max(second, score), meant);
        }

        return (meant, best - second);
    }

    private static LearnedJudge Open()
    {
        using var stream = typeof(LearnedJudge).Assembly.GetManifestResourceStream("linking-model.tsv")
            ?? throw new InvalidOperationException("The model of linking is missing.");
        using var reader = new StreamReader(stream);
        return new LearnedJudge(JoinModel.Read(reader), JoinMargins.Shipped);
    }
}
