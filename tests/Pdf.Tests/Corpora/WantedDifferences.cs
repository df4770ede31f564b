namespace Clona.Pdf.Tests.Corpora;

/// <summary>Files of which the output differs on purpose or where the second reader misreads the input, with the reason.</summary>
internal static class WantedDifferences
{
    private static readonly Dictionary<string, string> Reasons = File
        .ReadLines(Path.Join(AppContext.BaseDirectory, "Corpora", "WantedDifferences.tsv"))
        .Select(line => line.Split('\t'))
        .ToDictionary(parts => parts[0] + parts[1], parts => parts[2], StringComparer.Ordinal);

    /// <summary>Why the file's words or pixels differ, or null where they must not.</summary>
    /// <param name="what"><c>text</c> or <c>pixels</c>.</param>
    /// <param name="name">The path below the folder of the corpora.</param>
    public static string? Of(string what, string name) => Reasons.GetValueOrDefault(what + Path.GetFileName(name)[..8]);
}
