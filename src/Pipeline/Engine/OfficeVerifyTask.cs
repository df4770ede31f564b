using Clona.Pipeline.Inlays;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;
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
        var pictures = report.Warnings.Any(row => row.Code == WarningCode.PicturesRead) ? request.PictureReads : null;
        var (source, written) = pictures is null ? (null, null) : (Read(type, converted, pictures), request.MediaType == MediaType.Pdf ? null : Read(request.MediaType, parts[0], pictures));
        if ((source?.Unread ?? []).Concat(written?.Unread ?? []).ToList() is { Count: > 0 } unread)
        {
            return DocumentEngine.Ask([.. unread.DistinctBy(inlay => inlay.Sha256)]);
        }

        var (rows, redetection) = AtOnce.Do(
            () =>
            {
                var read = (source ?? Read(type, converted, pictures))?.Document;
                return request.MediaType == MediaType.Pdf
                    ? OfficeVerification.PrintRows(report, parts[0], print, read)
                    : [.. OfficeVerification.Rows(report, parts[0], (original, converted), read).Concat(PictureRows(report, read, written?.Document, pictures))];
            },
            () => VerifyTask.WithoutLists(report, request, VerifyTask.Redetect(request with { PictureReads = pictures }, report, parts[0], converted, isPrint: request.MediaType == MediaType.Pdf)));
        return EngineHost.Message(new EngineAnswer { Checks = OfficeVerification.With(redetection, rows, isPrint: request.MediaType == MediaType.Pdf) });
    }

    private static ReadingResult? Read(MediaType type, ReadOnlyMemory<byte>? document, IReadOnlyList<PictureRead>? pictures) =>
        document is { } bytes ? DocumentEngine.Read(type, bytes, new Progress<EngineProgress>(), pictures: pictures) : null;

    private static IEnumerable<VerificationRow> PictureRows(
        ReportDocument report, ReadDocument? source, ReadDocument? written, IReadOnlyList<PictureRead>? reads) =>
        report.Warnings.Any(row => row.Code == WarningCode.PicturesRead) ? [SecondReading.OfPictures(report, source, written, reads)] : [];
}
