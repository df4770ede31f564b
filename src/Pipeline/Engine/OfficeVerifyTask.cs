using Clona.Pipeline.Intake;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Verification;

namespace Clona.Pipeline.Engine;

/// <summary>Checks an output of a document of an office program: the document itself, or its print as PDF.</summary>
internal static class OfficeVerifyTask
{
    /// <summary>
    /// Parts: output, report, the original where the request says so, the print where the request says that, and last what
    /// LibreOffice made of the original where it was converted.
    /// </summary>
    public static EngineMessage Run(EngineRequest request, ReportDocument report, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        var type = OfficeFormats.ReadingType(MediaTypeNames.TypeOf(report.MediaType));
        ReadOnlyMemory<byte>? original = request.HasOriginal ? parts[2] : (ReadOnlyMemory<byte>?)null;
        ReadOnlyMemory<byte>? print = request.HasPrint ? parts[3] : (ReadOnlyMemory<byte>?)null;
        var converted = request.OriginalSha256 is null ? original : parts[^1];
        var source = converted is { } bytes ? DocumentEngine.Read(type, bytes, new Progress<EngineProgress>()).Document : null;
        var redetection = VerifyTask.WithoutLists(report, request, VerifyTask.Redetect(request, report, parts[0], converted));
        var rows = request.MediaType == MediaType.Pdf
            ? OfficeVerification.PrintRows(report, parts[0], print, source, redetection)
            : OfficeVerification.Rows(report, parts[0], (original, converted), source, redetection);
        return EngineHost.Message(new EngineAnswer { Checks = [.. rows] });
    }
}
