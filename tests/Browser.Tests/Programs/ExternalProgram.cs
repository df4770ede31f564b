using System.Diagnostics;

namespace Clona.Browser.Tests.Programs;

/// <summary>Runs a program to its end.</summary>
internal static class ExternalProgram
{
    public static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>The text that poppler reads.</summary>
    public static string TextOf(string pdf) => Run("pdftotext", "-layout", pdf, "-").Output;

    /// <summary>The command line program.</summary>
    public static (int ExitCode, string Output) Redact(params string[] arguments) =>
        Run("dotnet", ["exec", Path.Join(BuiltProgram.Folder, "redact.dll"), .. arguments]);
}
