using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Gives every mention its role by the learned weights; without weights, and in a document of no known kind, by the rules
/// alone.</summary>
internal sealed class RoleJudge(RoleModel? first, RoleModel? second)
{
    /// <summary>The judge with the weights that lie in the assembly.</summary>
    public static RoleJudge Default { get; } = new(Open("role-model.bin"), Open("role-model-2.bin"));

    /// <summary>The role of every mention of <paramref name="sheet"/>.</summary>
    public IReadOnlyList<RoleAssignment> Judge(RoleSheet sheet)
    {
        if (first is null || second is null || sheet.Mentions.Count == 0 || sheet.Structure.Kind == DocumentKind.Unknown)
        {
            return [.. sheet.Mentions.Select(mention => mention.Rule)];
        }

        var (scores, again) = Score(sheet);
        var judged = new JudgedFeatures(sheet, scores);
        var roles = new RoleAssignment[scores.Length];
        for (var index = 0; index < scores.Length; index++)
        {
            second.Score(judged.Read(index), again[index]);
            roles[index] = RoleDecision.Of(sheet.Mentions[index], again[index], sheet.Structure.Kind);
        }

        return roles;
    }

    /// <summary>The first judgement of each mention, and what the second one says to the features that it sees again.</summary>
    private (int[][] Scores, int[][] Again) Score(RoleSheet sheet)
    {
        var reader = new RoleFeatureReader(sheet);
        var scores = new int[sheet.Mentions.Count][];
        var again = new int[scores.Length][];
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = new int[RoleClasses.Count];
            again[index] = new int[RoleClasses.Count];
            var features = reader.Read(index);
            first!.Score(features, scores[index]);
            second!.Score(features[..reader.CoreFeatures], again[index]);
        }

        return (scores, again);
    }

    private static RoleModel? Open(string resource)
    {
        using var stream = typeof(RoleJudge).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return RoleModel.Load(file);
    }
}
