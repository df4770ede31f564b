using System.Text;
using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Structure;

namespace Clona.Verifier.Checks.Structure;

/// <summary>Judges the texts of an output's structure tree: each says what its glyphs say, or, of a picture, that it is one.</summary>
internal sealed class TreeTexts
{
    private const int MaxTitled = 20_000;

    private readonly TagTree tree;
    private readonly string[] pieces;

    private TreeTexts(OpenDocument document, TagTree tree)
    {
        this.tree = tree;
        var glyphs = new Dictionary<(int Page, PdfStream? Form, int Id), (int Page, MarkedRange Range)>();
        for (var page = 0; page < document.Contents.Count; page++)
        {
            foreach (var range in document.Contents[page].Marked)
            {
                glyphs.TryAdd((range.Form is null ? page : 0, range.Form, range.Id), (page, range));
            }
        }

        pieces = [.. tree.Leaves.Select(leaf =>
            glyphs.TryGetValue((leaf.Form is null ? leaf.Page : 0, leaf.Form, leaf.Id), out var found)
                ? TextOf(document.Contents[found.Page].Glyphs, found.Range)
                : string.Empty)];
    }

    /// <summary>How many texts say something else.</summary>
    public static int CountDishonest(OpenDocument document)
    {
        if (document.Tree is not { IsComplete: true } tree || !tree.Elements.Any(element => Texts(element.Dictionary).Any()))
        {
            return 0;
        }

        var texts = new TreeTexts(document, tree);
        return tree.Elements.Sum(element => Texts(element.Dictionary).Count(entry => !texts.IsHonest(document, element, entry.Key, entry.Value)));
    }

    private static IEnumerable<KeyValuePair<string, PdfValue>> Texts(PdfDictionary element) =>
        element.Entries.Where(entry => entry.Key is "ActualText" or "Alt" or "E" or "T");

    private static string TextOf(Glyph[] glyphs, MarkedRange range)
    {
        var text = new StringBuilder();
        for (var index = range.First; index < range.First + range.Count; index++)
        {
            text.Append(glyphs[index].Text);
        }

        return ReplacedText.Letters(text.ToString());
    }

    private bool IsHonest(OpenDocument document, TagElement element, string key, PdfValue value)
    {
        if (document.File.Resolve(value) is not PdfString text)
        {
            return false;
        }

        var said = ContentRun.TextOf(text.Bytes);
        var letters = ReplacedText.Letters(said);
        return (key == "Alt" && said == StructureWords.Picture) || said.Length == 0
            || (key == "T" ? Joined(element, MaxTitled)?.Contains(letters, StringComparison.Ordinal) == true : Joined(element, letters.Length) == letters);
    }

    /// <summary>The letters of what the element shows; null where there are more.</summary>
    private string? Joined(TagElement element, int most)
    {
        var text = new StringBuilder();
        for (var leaf = element.FirstLeaf; leaf < element.EndLeaf && text.Length <= most; leaf++)
        {
            text.Append(pieces[leaf]);
        }

        return text.Length > most ? null : text.ToString();
    }
}
