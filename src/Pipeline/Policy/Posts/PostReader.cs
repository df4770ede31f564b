using System.Text.Json;

namespace Clona.Pipeline.Policy.Posts;

/// <summary>Reads one entry of a directory of posts.</summary>
internal static class PostReader
{
    private const int ShortestName = 3;

    /// <summary>Reads the entry; what is wrong goes to <paramref name="errors"/>.</summary>
    internal static Post Read(JsonElement element, string path, List<ProfileError> errors)
    {
        var node = ProfileNode.Open(element, path, errors, "id", "names", "facing", "reason", "validFrom", "validTo");
        var names = node.TextList("names");
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Trim().Length < ShortestName)
            {
                node.Fail($"{node.PathOf("names")}[{i}]", ProfileErrorKind.TooShort, $"{ShortestName}");
            }
        }

        var facing = node.Name<PostFacing>("facing");
        if (facing is null or PostFacing.Unknown)
        {
            node.Fail(node.PathOf("facing"), ProfileErrorKind.UnknownName, "public-facing, internal");
        }

        if (node.Find("validFrom") is null)
        {
            node.Fail(node.PathOf("validFrom"), ProfileErrorKind.MissingKey);
        }

        _ = node.Text("reason");
        return new Post(
            node.Text("id"), names, facing ?? PostFacing.Internal, new ValidityPeriod(node.Day("validFrom") ?? default, node.Day("validTo")));
    }
}
