namespace Clona.Pdf.Tests.Oracles;

/// <summary>A theory that asks poppler and is skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerTheoryAttribute : TheoryAttribute
{
    public PopplerTheoryAttribute() => Skip = Poppler.IsInstalled ? null : "poppler-utils is not installed.";
}
