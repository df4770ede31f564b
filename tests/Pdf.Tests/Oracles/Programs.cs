using System.Diagnostics;

namespace Clona.Pdf.Tests.Oracles;

/// <summary>Other programs with their standard output as bytes.</summary>
internal static class Programs
{
    private const int Patience = 60_000;

    /// <summary>What the program writes; what it had written until then where it takes longer than a minute.</summary>
    public static byte[] Run(string program, IReadOnlyList<string> arguments) => RunWithErrors(program, arguments).Output;

    /// <summary>The same, and what it writes to standard error.</summary>
    public static (byte[] Output, string Errors) RunWithErrors(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = new MemoryStream();
        var copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
        }

        Task.WaitAll(copy, errors);
        return (output.ToArray(), errors.Result);
    }
}
