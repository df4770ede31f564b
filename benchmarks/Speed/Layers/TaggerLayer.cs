using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Text;
using Clona.Speed.Texts;

namespace Clona.Speed.Layers;

/// <summary>The tagger alone, over a text that is already cut into tokens.</summary>
internal sealed class TaggerLayer
{
    private readonly LinearChainTagger tagger = new(
        TaggerModel.Load(File.ReadAllBytes(RepositoryFiles.Tagger)), NameLexicon.Load(File.ReadAllBytes(RepositoryFiles.Lexicon)));

    private readonly TagMemory memory = new();
    private readonly TokenizedText text;

    /// <summary>The tagger over <paramref name="text"/>.</summary>
    public TaggerLayer(string text) => this.text = TokenizedText.Of(DetectionText.Of(text));

    /// <summary>Number of tokens.</summary>
    public int Tokens => text.Tokens.Length;

    /// <summary>Tags the text; returns the number of tokens in names and addresses.</summary>
    public int Tag()
    {
        tagger.Tag(text, memory);
        var inside = 0;
        foreach (var label in memory.Labels)
        {
            inside += label == TagLabel.Outside ? 0 : 1;
        }

        return inside;
    }
}
