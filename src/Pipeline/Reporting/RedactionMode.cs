namespace Clona.Pipeline.Reporting;

/// <summary>What the output is in the sense of the GDPR.</summary>
public enum RedactionMode
{
    /// <summary>Content destroyed, no token that leads back to a person.</summary>
    Anonymize,

    /// <summary>Content replaced by labels that are consistent in the document.</summary>
    Pseudonymize,
}
