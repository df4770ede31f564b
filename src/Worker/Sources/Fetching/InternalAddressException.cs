namespace Clona.Worker.Sources.Fetching;

/// <summary>A name leads to an internal address; nothing was connected.</summary>
public sealed class InternalAddressException : IOException
{
    /// <summary>With the usual message.</summary>
    public InternalAddressException()
        : base("The name leads to an internal address.")
    {
    }

    /// <summary>With a message.</summary>
    public InternalAddressException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public InternalAddressException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
