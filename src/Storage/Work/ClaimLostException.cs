namespace Clona.Storage.Work;

/// <summary>Somebody else works on the document by now, or nobody may any more: stop at once and write nothing.</summary>
public sealed class ClaimLostException : Exception
{
    /// <summary>With the usual message.</summary>
    public ClaimLostException()
        : base("The claim on a document is lost.")
    {
    }

    /// <summary>With a message.</summary>
    public ClaimLostException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public ClaimLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
