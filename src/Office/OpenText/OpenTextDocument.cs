using System.Xml.Linq;
using Clona.Office.Packages;
using Clona.Office.Text;

namespace Clona.Office.OpenText;

/// <summary>An OpenDocument text, read and already freed of everything that an output never has.</summary>
/// <remarks>
/// Opening leaves out properties, annotations, history, hidden text, scripts, embedded files, links and instructions, and counts them.
/// What is left is read as one text. An output is written once: <see cref="Redact"/> changes the trees.
/// </remarks>
public sealed class OpenTextDocument : IOfficeDocument
{
    private readonly XElement body;
    private readonly XElement styles;
    private readonly XElement settings;
    private readonly OfficeText text;
    private readonly PartCensus census;

    private OpenTextDocument(OpenTextPackage package, IReadOnlyList<OpenPicture> pictures, PartCensus census)
    {
        (body, styles, settings) = (package.Body, package.Styles, LayoutSettings.Of(package.Settings));
        this.census = census;
        text = OpenTextReader.Read(body, styles);
        Pictures = pictures;
    }

    /// <inheritdoc/>
    public string Text => text.Text;

    /// <summary>Its pictures, in the order of the trees.</summary>
    public IReadOnlyList<OpenPicture> Pictures { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> Dropped => census.Counts;

    /// <summary>Opens a document; on failure the document is null and the fault says why.</summary>
    public static (OpenTextDocument? Document, PackageFault Fault) Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            var dropped = new PartCensus();
            var package = OpenTextPackage.Open(content);
            XElement[] roots = [package.Body, package.Styles];
            FormFields.Replace(package.Body, dropped);
            foreach (var root in roots)
            {
                HiddenStyles.Of(root, package.Styles).Remove(root, dropped);
            }

            foreach (var root in roots)
            {
                Content.Clean(root, dropped);
                Blanks.Normalise(root);
                AttributeRules.Clean(root);
            }

            OwnNames.Replace(roots);
            var pictures = OpenPictures.Find(roots, package);
            package.CountDropped(dropped);
            return (new OpenTextDocument(package, pictures, dropped), PackageFault.None);
        }
        catch (PackageException fault)
        {
            return (null, fault.Fault);
        }
    }

    /// <inheritdoc/>
    public void Redraw(int index, byte[] file) => Pictures[index].Data = file;

    /// <inheritdoc/>
    public byte[] Redact(IEnumerable<Replacement> replacements, IReadOnlySet<int> removed)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        ArgumentNullException.ThrowIfNull(removed);
        census.Add("pictures-removed", Pictures.Where((picture, index) => removed.Contains(index) || !picture.CanStay).Count());
        OpenTextMarks.Set(text, [.. replacements]);
        return OpenTextWriter.Write(body, styles, settings, Pictures, removed);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Removed, string Label)> CutsOf(IEnumerable<Replacement> replacements) => PieceCuts.Describe(text, replacements);
}
