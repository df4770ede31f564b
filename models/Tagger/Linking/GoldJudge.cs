using Clona.Detectors.Entities.Joining;

namespace Clona.Tagger.Linking;

/// <summary>Decides by the marks of a document, and notes every question with its answer.</summary>
internal sealed class GoldJudge(LinkingDocument document) : IJoinJudge
{
    private readonly List<JoinExample> examples = [];

    /// <summary>The questions so far.</summary>
    public IReadOnlyList<JoinExample> Examples => examples;

    /// <inheritdoc/>
    public JoinAnswer Decide(JoinQuestion question)
    {
        // What nobody marked teaches nothing.
        if (EntityOf(question.Mention) is not { } entity)
        {
            return question is { Kind: JoinKind.Full, Candidates.Count: 1 } ? new JoinAnswer(0) : JoinAnswer.Doubt;
        }

        var right = question.Candidates.Count;
        var most = 0;
        for (var candidate = 0; candidate < question.Candidates.Count; candidate++)
        {
            var mentions = question.Candidates[candidate].Mentions.Select(EntityOf).OfType<string>().ToList();
            var own = mentions.Count(other => string.Equals(other, entity, StringComparison.Ordinal));
            if (own > most && own * 2 >= mentions.Count)
            {
                (right, most) = (candidate, own);
            }
        }

        examples.Add(new JoinExample(question, right));
        return right == question.Candidates.Count ? JoinAnswer.New : new JoinAnswer(right);
    }

    private string? EntityOf(int mention) => document.Entities[mention] is [var entity] && entity != "-" ? entity : null;
}
