namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>A test that mounts a small disk; skipped with a word where that is not allowed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        using var disk = Environment.IsPrivilegedProcess ? SmallDisk.TryMount(1) : null;
        Skip = disk is null ? "mounting a small disk needs root" : null;
    }
}
