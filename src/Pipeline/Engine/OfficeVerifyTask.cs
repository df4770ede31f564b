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
        var (rows, redetection) = AtOnce.Do(
            () =>
            {
                var source = converted is { } bytes ? DocumentEngine.Read(type, bytes, new Progress<EngineProgress>()).Document : null;
                return request.MediaType == MediaType.Pdf
                    ? OfficeVerification.PrintRows(report, parts[0], print, source)
                    : [.. OfficeVerification.Rows(report, parts[0], (original, converted), source)];
            },
            () => VerifyTask.WithoutLists(report, request, VerifyTask.Redetect(request, report, parts[0], converted)));
        return EngineHost.Message(new EngineAnswer { Checks = OfficeVerification.With(redetection, rows, isPrint: request.MediaType == MediaType.Pdf) });
    }
}
