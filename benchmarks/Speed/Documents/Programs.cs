namespace Clona.Speed.Documents;

/// <summary>Programs of the system that the benchmarks use where they are installed.</summary>
internal static class Programs
{
    /// <summary>The path of a program, or null where it is not installed.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Append("/usr/bin")
        .Select(folder => Path.Join(folder, name))
        .FirstOrDefault(File.Exists);
}
