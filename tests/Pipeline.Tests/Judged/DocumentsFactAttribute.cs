namespace Clona.Pipeline.Tests.Judged;

/// <summary>A test over the public documents outside the repository; skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DocumentsFactAttribute : FactAttribute
{
    public DocumentsFactAttribute()
    {
        if (!Directory.Exists(PublicDocuments.Folder))
        {
            Skip = "The public documents (CLONA_DATA/docs) are not on this machine.";
        }
    }
}
