using System.Diagnostics.CodeAnalysis;
using Clona.Office.Packages;

namespace Clona.Office.Text;

/// <summary>An opened document of an office program, or why it was not opened.</summary>
/// <param name="Document">The document, or null.</param>
/// <param name="Fault">Why there is none.</param>
public sealed record OfficeOpening(IOfficeDocument? Document, PackageFault Fault)
{
    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool IsOpen => Document is not null;
}
