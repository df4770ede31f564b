using Clona.Pipeline.Texts;

namespace Clona.Worker.Watching;

/// <summary>Counts what the watched folders did not take: such files are no documents, so nothing else tells of them.</summary>
/// <remarks>Only lines that this program writes are told: the folder belongs to people, who may write anything into it.</remarks>
public sealed class RefusedFigures(WorkerSettings settings)
{
    private static readonly HashSet<string> Known =
    [
        .. Enum.GetValues<RefusalReason>().Select(reason => RefusalTexts.Of(reason).Line),
        .. Enum.GetValues<FolderReason>().Select(FolderTexts.Of),
    ];

    /// <summary>How many files were put aside from <paramref name="since"/> until <paramref name="until"/>, by the line that says why.</summary>
    public IReadOnlyDictionary<string, int> Count(DateTimeOffset since, DateTimeOffset until)
    {
        var folder = new DirectoryInfo(settings.Home.Refused);
        return !folder.Exists
            ? new Dictionary<string, int>(StringComparer.Ordinal)
            : folder.EnumerateFiles("*" + FolderNames.ReasonSuffix)
                .Where(file => file.LinkTarget is null && file.LastWriteTimeUtc >= since.UtcDateTime && file.LastWriteTimeUtc < until.UtcDateTime)
                .Select(LineOf).OfType<string>()
                .GroupBy(line => line, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    private static string? LineOf(FileInfo file)
    {
        try
        {
            var line = File.ReadLines(file.FullName).FirstOrDefault();
            return line is not null && Known.Contains(line) ? line : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Somebody tidied up meanwhile.
            return null;
        }
    }
}
