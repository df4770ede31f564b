using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>The image of a file whose samples were asked for last.</summary>
internal sealed class LastSamples
{
    /// <summary>The image; null before the first.</summary>
    public PdfStream? Image { get; set; }

    /// <summary>Its samples; null where they cannot be read.</summary>
    public SampleRows? Rows { get; set; }
}
