using Clona.Detectors.Roles.Learned;

namespace Clona.Tagger.Roles;

/// <summary>Learns both judgements: the second from what the first says of documents that it has not learned.</summary>
internal sealed class RoleStages(RoleTraining training)
{
    private const int Folds = 4;

    /// <summary>The two models.</summary>
    public (byte[] First, byte[] Second) Train(IReadOnlyList<(IReadOnlyList<RoleDocument> Documents, int HiddenPercent)> groups)
    {
        var judged = new List<(IReadOnlyList<RoleDocument> Documents, int HiddenPercent)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = groups.Select(group => ((IReadOnlyList<RoleDocument>)[.. group.Documents.Where((_, index) => index % Folds != fold)], group.HiddenPercent)).ToList();
            var model = RoleModel.Load(new RoleTrainer(training).Train(others));
            judged.AddRange(groups.Select(group => ((IReadOnlyList<RoleDocument>)[.. group.Documents.Where((_, index) => index % Folds == fold).Select(document => Judged(document, model))], group.HiddenPercent)));
        }

        var second = new RoleTrainer(training with { Decay = training.Decay, FewestDocuments = 2, Rounds = 8 }).Train(judged);
        return (new RoleTrainer(training).Train(groups), second);
    }

    private static RoleDocument Judged(RoleDocument document, RoleModel model)
    {
        var scores = document.Mentions.Select(mention =>
        {
            var sum = new int[RoleClasses.Count];
            model.Score(mention.Features, sum);
            return sum;
        }).ToList();
        var judged = new JudgedFeatures(document.Sheet, scores);
        return document with
        {
            Mentions = [.. document.Mentions.Select((mention, index) => mention with
            {
                Features = [.. mention.Features.AsSpan(0, mention.CoreFeatures), .. judged.Read(index)],
            })],
        };
    }
}
