namespace Clona.Detectors.Entities.Joining;

/// <summary>Decides whom a mention means.</summary>
internal interface IJoinJudge
{
    /// <summary>The answer to <paramref name="question"/>, whose candidates are one at least.</summary>
    JoinAnswer Decide(JoinQuestion question);
}
