namespace Clona.Pdf.Tests.Oracles;

/// <summary>A test that asks poppler and is skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = Poppler.IsInstalled ? null : "poppler-utils is not installed.";
}
