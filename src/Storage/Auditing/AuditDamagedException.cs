namespace Clona.Storage.Auditing;

/// <summary>The audit log in the database does not end where its head says; nothing may be appended to it.</summary>
public sealed class AuditDamagedException : Exception
{
    /// <summary>With the usual message.</summary>
    public AuditDamagedException()
        : base("The audit log is not sound.")
    {
    }

    /// <summary>With a message.</summary>
    public AuditDamagedException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public AuditDamagedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
