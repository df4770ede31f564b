namespace Clona.EndToEnd.Tests.Programs;

/// <summary>The command line program as a user starts it, less the shell script's check whether it has to be built.</summary>
internal static class Redact
{
    public static ProgramResult Run(params string[] arguments) =>
        ExternalProgram.Run("dotnet", ["exec", Path.Join(BuiltProgram.Folder, "redact.dll"), .. arguments]);
}
