using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Tagging;

/// <summary>The tagger of the repository, loaded once for all tests.</summary>
internal static class CommittedTagger
{
    public static byte[] File { get; } =
        System.IO.File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "tagger", "clona-tagger.bin"));

    public static LinearChainTagger Instance { get; } = new(TaggerModel.Load(File), CommittedLexicon.Instance);

    /// <summary>The texts that it takes for names, or for addresses.</summary>
    public static IReadOnlyList<string> Read(string text, TagLabel kind = TagLabel.PersonStart)
    {
        var view = DetectionText.Of(text);
        return [.. TagMentions.Of(TokenizedText.Of(view), view.TagsOf(Instance), kind)
            .Select(mention => view.View.Slice(mention.Span.Start, mention.Span.Length))];
    }
}
