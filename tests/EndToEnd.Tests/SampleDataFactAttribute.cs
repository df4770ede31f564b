namespace Clona.EndToEnd.Tests;

/// <summary>A test that is skipped, with a word, where the public sample documents are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SampleDataFactAttribute : FactAttribute
{
    public SampleDataFactAttribute()
    {
        if (SampleData.Folder is null)
        {
            Skip = "The sample documents (CLONA_DATA) are not on this machine.";
        }
    }
}
