namespace Clona.TrainingText.Stock;

/// <summary>The folder with facts about names and places, which is never part of the repository.</summary>
public static class DataFolder
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "CLONA_DATA";

    /// <summary>The folder named by <see cref="Variable"/>, else shared/data beside a folder above the program; null where there is none.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return Holds(named) ? named : null;
        }

        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Join(folder, "shared", "data");
            if (Holds(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The same, or an exception that says what is missing.</summary>
    /// <exception cref="DirectoryNotFoundException">No such folder.</exception>
    public static string Require() => Find() ?? throw new DirectoryNotFoundException(
        $"The folder with names and places was not found; set {Variable} to the folder that holds names/ and places/.");

    private static bool Holds(string folder) =>
        File.Exists(Path.Join(folder, "names", "given-names.tsv")) && Directory.Exists(Path.Join(folder, "places"));
}
