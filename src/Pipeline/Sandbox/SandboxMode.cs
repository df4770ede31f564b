namespace Clona.Pipeline.Sandbox;

/// <summary>How children are kept apart from the host.</summary>
public enum SandboxMode
{
    /// <summary>bubblewrap: no network, own process and user namespaces, read-only system, private temporary folder, limits.</summary>
    Bubblewrap,

    /// <summary>
    /// Limits and killing only, for hosts that forbid user namespaces. Has to be switched on by name and is stated in every
    /// report made under it.
    /// </summary>
    LimitsOnly,
}
