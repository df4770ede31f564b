using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Protocol;

/// <summary>The protocol as files: JSON for machines, PDF for the binder.</summary>
public static class ProtocolFiles
{
    /// <summary>End of the names of the two files.</summary>
    public const string Ending = ".protokol";

    /// <summary>The protocol as JSON.</summary>
    public static OutputFile Json(string name, ProtocolDocument protocol) =>
        new(name + Ending + ".json", "application/json", ReportWriter.Write(protocol));

    /// <summary>The protocol as a tagged PDF in Czech.</summary>
    public static OutputFile Pdf(string name, ProtocolDocument protocol) =>
        new(name + Ending + ".pdf", "application/pdf", ProtocolPaper.Write(protocol));
}
