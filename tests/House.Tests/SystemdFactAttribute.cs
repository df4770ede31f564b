namespace Clona.House.Tests;

/// <summary>A test that needs systemd's own checker.</summary>
internal sealed class SystemdFactAttribute : FactAttribute
{
    public const string Program = "/usr/bin/systemd-analyze";

    public SystemdFactAttribute() => Skip = File.Exists(Program) ? null : "systemd-analyze is not installed";
}
