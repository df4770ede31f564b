namespace Clona.Storage.Registration;

/// <summary>The data folder belongs to another database than the one that was about to be used; nothing was changed.</summary>
public sealed class WrongHomeException : Exception
{
    /// <summary>With the usual message.</summary>
    public WrongHomeException()
        : base("The data folder belongs to another database.")
    {
    }

    /// <summary>With a message.</summary>
    public WrongHomeException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public WrongHomeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
