namespace Clona.Pdf.Tests.Oracles;

/// <summary>A theory about JPEG 2000, skipped where poppler or OpenJPEG's programs are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenJpegTheoryAttribute : TheoryAttribute
{
    public OpenJpegTheoryAttribute() => Skip = Poppler.IsInstalled && OpenJpeg.IsInstalled ? null : "libopenjp2-tools or poppler-utils is not installed.";
}
