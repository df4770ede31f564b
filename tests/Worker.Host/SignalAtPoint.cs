using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace Clona.Worker.Host;

/// <summary>Sends this process a real signal at the point that the test named.</summary>
internal sealed class SignalAtPoint(HostOptionsFromEnvironment options, IHostApplicationLifetime lifetime)
{
    public void Reach(string point)
    {
        Console.Out.WriteLine($"reached {point}");
        Console.Out.Flush();
        if (point == options.KillAt)
        {
            Signal("KILL");
            Thread.Sleep(Timeout.Infinite);
        }
        else if (point == options.FreezeAt)
        {
            Signal("STOP");
        }
        else if (point == options.WaitAt)
        {
            lifetime.ApplicationStopping.WaitHandle.WaitOne();
        }
    }

    private static void Signal(string name)
    {
        var start = new ProcessStartInfo("/bin/kill") { UseShellExecute = false };
        start.ArgumentList.Add("-" + name);
        start.ArgumentList.Add(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        process.WaitForExit();
    }
}
