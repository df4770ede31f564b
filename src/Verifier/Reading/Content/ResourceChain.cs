using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Content;

/// <summary>What names in a content stream mean: its own resources, then those of what paints it, as the common readers do.</summary>
internal sealed class ResourceChain(PdfFile file, PdfDictionary own, ResourceChain? outer)
{
    public PdfDictionary Own => own;

    /// <summary>The resources of a form painted here.</summary>
    public ResourceChain Of(PdfStream form) =>
        file.Dictionary(form.Dictionary.Find("Resources")) is { } resources ? new ResourceChain(file, resources, this) : this;

    /// <summary>The entry of that kind and name, possibly a reference; null where nobody has it.</summary>
    public PdfValue? Find(string category, string name)
    {
        // Forms nest at most 32 deep, and so do chains.
        for (var chain = this; chain is not null; chain = chain.Outer)
        {
            if (file.Dictionary(chain.Own.Find(category))?.Find(name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private ResourceChain? Outer => outer;
}
