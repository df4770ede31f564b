using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Gives every mention its role by the learned weights; without weights, and in a document of no known kind, by the rules
/// alone.</summary>
internal sealed class RoleJudge(RoleModel? weights)
{
    // Opened at the first document, so that new weights can be learned where the old ones no longer fit the features.
    private static readonly Lazy<RoleJudge> Shipped = new(() => new RoleJudge(Open("role-model.bin")));

    /// <summary>The judge with the weights that lie in the assembly.</summary>
    public static RoleJudge Default => Shipped.Value;

    /// <summary>The role of every mention of <paramref name="sheet"/>.</summary>
    public IReadOnlyList<RoleAssignment> Judge(RoleSheet sheet)
    {
        if (weights is null || sheet.Mentions.Count == 0 || sheet.Structure.Kind == DocumentKind.Unknown)
        {
            return [.. sheet.Mentions.Select(mention => mention.Rule)];
        }

        return Decide(sheet, Scores(weights, sheet));
    }

    /// <summary>The role of every mention of <paramref name="sheet"/> by what weights say of each.</summary>
    /// <param name="sheet">What is known of the persons.</param>
    /// <param name="scores">For each mention a score for each role.</param>
    /// <param name="caution">Steps by which every margin is wider than the set ones.</param>
    public static IReadOnlyList<RoleAssignment> Decide(RoleSheet sheet, int[][] scores, int caution = 0)
    {
        var shared = new SharedScores(sheet, CompanionScores.Of(sheet, scores));
        var roles = new RoleAssignment[scores.Length];
        Span<int> weighed = stackalloc int[RoleClasses.Count];
        for (var index = 0; index < roles.Length; index++)
        {
            shared.Of(index, weighed);
            roles[index] = RoleDecision.Of(sheet.Mentions[index], weighed, sheet.Structure.Kind, caution);
        }

        return roles;
    }

    private static int[][] Scores(RoleModel weights, RoleSheet sheet)
    {
        var reader = new RoleFeatureReader(sheet);
        var scores = new int[sheet.Mentions.Count][];
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = new int[RoleClasses.Count];
            weights.Score(reader.Read(index), scores[index]);
        }

        return scores;
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
