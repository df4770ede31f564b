namespace Clona.Pdf.Tests.Oracles;

/// <summary>A test about JPEG 2000, skipped where poppler or OpenJPEG's programs are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenJpegFactAttribute : FactAttribute
{
    public OpenJpegFactAttribute() => Skip = Poppler.IsInstalled && OpenJpeg.IsInstalled ? null : "libopenjp2-tools or poppler-utils is not installed.";
}
