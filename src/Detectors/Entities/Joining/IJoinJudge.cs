namespace Clona.Detectors.Entities.Joining;

/// <summary>Decides whom a mention means.</summary>
internal interface IJoinJudge
{
    /// <summary>The answer to <paramref name="question"/>, whose candidates are one at least.</summary>
    JoinAnswer Decide(JoinQuestion question);

    /// <summary>Whether a person should look at the answer where one can be asked.</summary>
    bool IsUnsure(JoinQuestion question) => false;

    /// <summary>Positions of the candidates of <paramref name="question"/>, likeliest first.</summary>
    IReadOnlyList<int> Order(JoinQuestion question) => [.. Enumerable.Range(0, question.Candidates.Count)];
}
