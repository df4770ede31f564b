namespace Clona.Pdf.Tests.Corpora;

/// <summary>The folder of foreign test files, which is not part of the repository.</summary>
internal static class CorporaFolder
{
    /// <summary>The folder <c>pdfs</c> below <c>CLONA_DATA</c> or below <c>../shared/data</c>; null where there is none.</summary>
    public static string? Find()
    {
        var data = Environment.GetEnvironmentVariable("CLONA_DATA") ?? (Repository() is { } folder ? Path.Combine(folder, "..", "shared", "data") : null);
        var files = data is null ? null : Path.Combine(data, "pdfs");
        return Directory.Exists(files) ? files : null;
    }

    /// <summary>The folder of the repository; null where the tests lie elsewhere.</summary>
    public static string? Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Redaction.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
