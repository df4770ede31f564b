namespace Clona.Pipeline.Reporting;

/// <summary>Why a report could not be read.</summary>
public enum ReportFault
{
    /// <summary>Larger than any report can be.</summary>
    TooLarge,

    /// <summary>No JSON, a required key is missing, or a value does not fit.</summary>
    Malformed,

    /// <summary>Another format, or a version that this program does not read.</summary>
    WrongSchema,
}
