namespace Clona.Pdf.Tests.Corpora;

/// <summary>A test that reads foreign files and is skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorporaFactAttribute : FactAttribute
{
    public CorporaFactAttribute()
    {
        if (CorporaFolder.Find() is null)
        {
            Skip = "The test files (CLONA_DATA/pdfs) are not on this machine.";
        }
    }
}
