using System.Globalization;

namespace Clona.Pdf.Host;

/// <summary>The largest resident size this process has had (VmHWM).</summary>
internal static class ResidentSize
{
    /// <summary>The size in bytes; 0 where the kernel does not say.</summary>
    public static long Largest()
    {
        var line = File.ReadLines("/proc/self/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kilobytes = line?.Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1);
        return long.TryParse(kilobytes, CultureInfo.InvariantCulture, out var value) ? value * 1024 : 0;
    }
}
