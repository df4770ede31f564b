using Clona.Office.Packages;
using Clona.Office.Text;

namespace Clona.Office.Word;

/// <summary>A word-processor document, read and already freed of everything that an output never has.</summary>
/// <remarks>
/// Opening leaves out properties, comments, history, hidden text, macros, embedded files, links and instructions, and counts them.
/// What is left is read as one text. An output is written once: <see cref="Redact"/> changes the trees.
/// </remarks>
public sealed class WordDocument : IOfficeDocument
{
    private readonly IReadOnlyList<WordPart> parts;
    private readonly OfficeText text;
    private readonly PartCensus census;

    private WordDocument(IReadOnlyList<WordPart> parts, PartCensus census)
    {
        this.parts = parts;
        this.census = census;
        text = WordTextReader.Read(parts);
        Pictures = PictureFinder.Find(parts);
    }

    /// <inheritdoc/>
    public string Text => text.Text;

    /// <summary>Its pictures, in the order of the parts.</summary>
    public IReadOnlyList<WordPicture> Pictures { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> Dropped => census.Counts;

    /// <summary>Opens a document.</summary>
    public static WordOpening Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            var dropped = new PartCensus();
            var package = WordPackage.Open(content, dropped);
            var hidden = HiddenText.With(package.Parts.FirstOrDefault(part => part.Kind == PartKind.Styles)?.Root);
            foreach (var part in package.Parts.Where(part => part.Xml is not null))
            {
                Clean(part, hidden, dropped);
            }

            OwnNames.Replace(package.Parts);
            return new WordOpening(new WordDocument(package.Parts, dropped), PackageFault.None);
        }
        catch (PackageException fault)
        {
            return new WordOpening(null, fault.Fault);
        }
    }

    /// <inheritdoc/>
    public void Redraw(int index, byte[] file) => Pictures[index].Image!.Data = file;

    /// <inheritdoc/>
    public byte[] Redact(IEnumerable<Replacement> replacements, IReadOnlySet<int> removed)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        ArgumentNullException.ThrowIfNull(removed);
        for (var index = 0; index < Pictures.Count; index++)
        {
            if (removed.Contains(index) || !Pictures[index].CanStay)
            {
                census.Add("pictures-removed");
                PictureRemoval.Remove(Pictures[index].Element);
            }
        }

        WordMarks.Set(text, [.. replacements]);
        return WordWriter.Write(parts);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Removed, string Label)> CutsOf(IEnumerable<Replacement> replacements) => PieceCuts.Describe(text, replacements);

    private static void Clean(WordPart part, HiddenText hidden, PartCensus census)
    {
        var root = part.Root;
        Alternatives.Choose(root, census);
        TrackedChanges.Accept(root, census);
        Wrappers.Open(root, census);
        Fields.Reduce(root, census);
        hidden.Remove(root, census);
        Whitelist.Clean(part, census);
        PartCleaning.Clean(part);
        PropertyOrder.Sort(root);
        WhiteSpace.Normalise(root);
    }
}
