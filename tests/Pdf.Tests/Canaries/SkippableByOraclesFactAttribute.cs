namespace Clona.Pdf.Tests.Canaries;

/// <summary>A test that asks qpdf, mutool and poppler and is skipped where one of them is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SkippableByOraclesFactAttribute : FactAttribute
{
    public SkippableByOraclesFactAttribute() => Skip = OracleSearch.IsPossible ? null : "qpdf, mutool or poppler-utils is not installed.";
}
