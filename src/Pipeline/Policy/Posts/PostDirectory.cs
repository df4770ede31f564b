using System.Reflection;
using System.Text.Json;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Places;

namespace Clona.Pipeline.Policy.Posts;

/// <summary>Tells of officials whether their posts deal with the public: the office's own entries first, then the common ones.</summary>
/// <remarks>The post is looked for in the person's sentence; the one nearest to the name counts. Immutable.</remarks>
internal sealed class PostDirectory
{
    private const int Reach = 120;
    private static readonly Lazy<IReadOnlyList<Post>> Common = new(LoadCommon);
    private readonly IReadOnlyList<Post> posts;

    /// <summary>The entries that hold on <paramref name="today"/>.</summary>
    /// <param name="own">The office's own entries; they come before the common ones.</param>
    /// <param name="today">The day.</param>
    public PostDirectory(IEnumerable<Post> own, DateOnly today) =>
        posts = [.. own.Concat(Common.Value).Where(post => post.Validity.Contains(today))];

    /// <summary>Whether the post beside <paramref name="finding"/> deals with the public; unknown for whoever is no official.</summary>
    public PostFacing FacingOf(string text, Finding finding)
    {
        if (finding.Role != PersonRole.Official)
        {
            return PostFacing.Unknown;
        }

        var around = Sentence.Around(text, finding.Span);
        var start = Math.Max(around.Start, finding.Span.Start - Reach);
        var end = Math.Min(around.End, finding.Span.End + Reach);
        var nearest = posts
            .SelectMany((post, order) => post.Names.Select(name => (post, order, name, at: Nearest(text, start, end, name, finding.Span))))
            .Where(hit => hit.at >= 0)
            .OrderBy(hit => Distance(hit.at, hit.name.Length, finding.Span)).ThenBy(hit => hit.order).ThenByDescending(hit => hit.name.Length)
            .FirstOrDefault();
        return nearest.post?.Facing ?? PostFacing.Unknown;
    }

    // The beginning of a word only: "radní" must not be found in "nehradní".
    private static int Nearest(string text, int start, int end, string name, TextSpan person)
    {
        var best = -1;
        for (var at = text.IndexOf(name, start, end - start, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !IsBody(text, at + name.Length);
            if (isWord && (best < 0 || Distance(at, name.Length, person) < Distance(best, name.Length, person)))
            {
                best = at;
            }

            at = at + 1 < end ? text.IndexOf(name, at + 1, end - at - 1, StringComparison.OrdinalIgnoreCase) : -1;
        }

        return best;
    }

    // "zastupitelstvo", "předsednictvo", "ředitelství": the body, not a person's post.
    private static bool IsBody(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var rest = text.AsSpan(at, end - at);
        return rest.Contains("stv", StringComparison.OrdinalIgnoreCase) || rest.Contains("ctv", StringComparison.OrdinalIgnoreCase);
    }

    private static int Distance(int at, int length, TextSpan person) =>
        at < person.Start ? Math.Max(0, person.Start - at - length) : Math.Max(0, at - person.End);

    private static IReadOnlyList<Post> LoadCommon()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("posts.json")!;
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
        var errors = new List<ProfileError>();
        var node = ProfileNode.Open(document.RootElement, "$", errors, "schema", "version", "posts");
        IReadOnlyList<Post> read = [.. node.Items("posts").Select(item => PostReader.Read(item.Value, item.Path, errors))];
        return errors.Count == 0 ? read : throw new InvalidOperationException($"The common posts are not valid: {errors[0].Path}.");
    }
}
