using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>The images of a file whose samples were asked for last: a picture and what masks it. Not safe for use by several threads.</summary>
internal sealed class LastSamples
{
    private const int MostImages = 3;

    private readonly List<(PdfStream Image, SampleRows? Rows)> kept = [];

    /// <summary>The samples of an image; null where they cannot be read.</summary>
    /// <param name="image">The image.</param>
    /// <param name="read">Reads them where they are not known.</param>
    public SampleRows? Of(PdfStream image, Func<SampleRows?> read)
    {
        var at = kept.FindIndex(item => ReferenceEquals(item.Image, image));
        if (at >= 0)
        {
            return kept[at].Rows;
        }

        if (kept.Count == MostImages)
        {
            kept.RemoveAt(0);
        }

        kept.Add((image, read()));
        return kept[^1].Rows;
    }
}
