namespace Clona.Pipeline.Reporting;

/// <summary>What personal data a document holds (G-21).</summary>
public enum DocumentClass
{
    /// <summary>None that was found.</summary>
    None,

    /// <summary>Personal data.</summary>
    Personal,

    /// <summary>Special categories (GDPR articles 9 and 10), or data of children.</summary>
    Sensitive,
}
