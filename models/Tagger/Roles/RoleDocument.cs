using Clona.Detectors.Roles.Learned;

namespace Clona.Tagger.Roles;

/// <summary>The mentions of one document.</summary>
/// <param name="Name">Name of the document.</param>
/// <param name="Profile">Profile of its decisions.</param>
/// <param name="Sheet">What is known of its persons.</param>
/// <param name="Mentions">An example for each mention of the sheet.</param>
/// <param name="Words">Number of words.</param>
internal sealed record RoleDocument(string Name, string Profile, RoleSheet Sheet, IReadOnlyList<RoleExample> Mentions, int Words)
{
    /// <summary>What <paramref name="model"/> says of every mention: a score for each role.</summary>
    public int[][] ScoresOf(RoleModel model) => [.. Mentions.Select(mention =>
    {
        var scores = new int[RoleClasses.Count];
        model.Score(mention.Features, scores);
        return scores;
    })];
}
