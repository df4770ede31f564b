namespace Clona.Pipeline.Reporting;

/// <summary>What the technique makes of the data.</summary>
public enum OutputMethod
{
    /// <summary>Nobody can lead the output back to a person by what it holds (G-08).</summary>
    Anonymised,

    /// <summary>Somebody keeps the mapping: the output stays personal data (G-09).</summary>
    Pseudonymised,
}
