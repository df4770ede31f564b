using Clona.Pdf.Content;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>Writes the groups of soft masks that reach into areas: without text, as everywhere, and empty in the areas.</summary>
/// <remarks>Forms of masks are written apart from those of pages, which keep their text.</remarks>
internal sealed class MaskOutputs(ResourceTranslator translator, OutputObjects objects)
{
    private readonly FormOutputs forms = new(translator, objects);

    /// <summary>What was written for each mask that the page, or a mask itself, sets.</summary>
    /// <param name="page">An executed page or mask.</param>
    /// <param name="select">Decides what goes from a mask.</param>
    public IReadOnlyDictionary<ExecutedPage, PdfReference> Write(ExecutedPage page, Func<ExecutedPage, RemovalSelection> select)
    {
        Dictionary<ExecutedPage, PdfReference> written = new(ReferenceEqualityComparer.Instance);
        foreach (var mask in page.Instances.SelectMany(instance => instance.Masks))
        {
            if (!written.ContainsKey(mask))
            {
                var selection = select(mask);
                selection.Masks = Write(mask, select);
                written[mask] = forms.WriteGroup(mask, selection);
            }
        }

        return written;
    }

    /// <summary>Gives the groups their content, once the fonts of the output are known.</summary>
    public void Finish() => forms.Finish(structure: null);
}
