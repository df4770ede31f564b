using System.ComponentModel;
using System.Diagnostics;

namespace Clona.Accuracy.Sealing;

/// <summary>Names the commit of the working tree.</summary>
internal static class Commit
{
    /// <summary>Short id of the commit under <paramref name="folder"/>, with <c>-dirty</c> where files differ; "unknown" without git.</summary>
    public static string Of(string folder)
    {
        var start = new ProcessStartInfo("git") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in new[] { "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*" })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start);
            var id = git?.StandardOutput.ReadToEnd().Trim();
            git?.WaitForExit();
            return string.IsNullOrEmpty(id) ? "unknown" : id;
        }
        catch (Win32Exception)
        {
            return "unknown";
        }
    }
}
