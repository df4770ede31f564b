using System.CommandLine;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>Options of the commands that look at the storage of web and worker.</summary>
internal static class StorageOptions
{
    public static Option<string> Home() => new("--home")
    {
        Description = CommandTexts.Get("opt-home"),
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CLONA_HOME") is { Length: > 0 } folder ? folder : "data",
    };

    public static Option<string?> Server() => new("--postgres") { Description = CommandTexts.Get("opt-postgres") };
}
