using Clona.Pipeline.Intake;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Verification;
using Clona.Verifier;

namespace Clona.Pipeline.Engine;

/// <summary>Checks an output: the independent verifier, and the detectors once more.</summary>
internal static class VerifyTask
{
    /// <summary>
    /// Parts: output, report, the original where the request says so, and what qpdf made of it where the request says that.
    /// </summary>
    public static EngineMessage Run(
        EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, IProgress<EngineProgress> progress)
    {
        if (ReportReader.Read(parts[1].Span).Report is not { } report)
        {
            return EngineHost.Message(EngineAnswer.Refused(RefusalReason.Damaged));
        }

        progress.Report(new EngineProgress(EngineStage.Verifying, 0, report.Pages));
        var type = MediaTypeNames.TypeOf(report.MediaType);
        if (OfficeFormats.IsOffice(type))
        {
            return OfficeVerifyTask.Run(request, report, parts);
        }

        ReadOnlyMemory<byte>? original = request.HasOriginal ? parts[2] : (ReadOnlyMemory<byte>?)null;
        var rebuilt = request.OriginalSha256 is null ? original : parts[3];
        var known = request with { Scans = request.Scans ?? ScansOf(report) };
        if (known.Scans is not null && request.Scans is null && rebuilt is { } unread
            && DocumentEngine.Read(MediaType.Pdf, unread, progress, readsPictures: request.ReadsPictures, tried: request.DecodesPictures ? request.TriedPictures : null) is { IsRead: false, ScanNeeds: var needs, Coded: var coded } reading
            && needs.Count + coded.Count > 0)
        {
            return DocumentEngine.Refuse(reading);
        }

        var redetection = WithoutLists(report, known, Redetect(known, report, parts[0], rebuilt));
        var rows = request.MediaType == MediaType.Pdf
            ? VerificationRows.Of(Pdf(report, parts[0], original, rebuilt), redetection).Concat(Pictures(known, report, rebuilt, parts))
            : TextVerification.Rows(report, parts[0], original, TextOf(type, original), redetection);
        return EngineHost.Message(new EngineAnswer { Checks = [.. rows] });
    }

    private static string? TextOf(MediaType type, ReadOnlyMemory<byte>? original) =>
        original is { } bytes ? DocumentEngine.Read(type, bytes, new Progress<EngineProgress>()).Document?.Text.Text : null;

    // Where the original is not at hand, the report names the pages; what they show besides text is not known then.
    private static IReadOnlyList<ScanPage>? ScansOf(ReportDocument report) =>
        report.Warnings.FirstOrDefault(row => row.Code == WarningCode.ScansRead)?.Pages is { } pages
            ? [.. pages.Select(page => new ScanPage(page, IsReadable: true, IsFlattened: false, []))]
            : null;

    private static IEnumerable<VerificationRow> Pictures(
        EngineRequest request, ReportDocument report, ReadOnlyMemory<byte>? original, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        if (request.Scans is not { } scans)
        {
            return [];
        }

        var source = original is { } bytes && request.OriginalSha256 is not null ? Read(bytes, scans) : null;
        return [SecondReading.Check(report, scans, source, [.. parts.Skip(4)])];
    }

    private static ReadDocument? Read(ReadOnlyMemory<byte> document, IReadOnlyList<ScanPage> scans) =>
        DocumentEngine.Read(MediaType.Pdf, document, new Progress<EngineProgress>(), scans).Document;

    private static VerificationReport Pdf(
        ReportDocument report, ReadOnlyMemory<byte> output, ReadOnlyMemory<byte>? original, ReadOnlyMemory<byte>? rebuilt) =>
        DocumentVerifier.Verify(new VerificationRequest(original, output, ReportClaim.Of(report)) { Rebuilt = rebuilt });

    // What the office's own lists kept on purpose looks like a miss to whoever does not have the lists.
    internal static VerificationRow WithoutLists(ReportDocument report, EngineRequest request, VerificationRow row) =>
        report.OwnLists is not null && request.OwnLists is null && row is { Verdict: CheckVerdict.Failed, Reason: "found-again" }
            ? row with { Verdict = CheckVerdict.NotMade, Count = 0, Reason = "own-lists-missing" }
            : row;

    /// <summary>V10 for an output; <paramref name="original"/> only where people kept something.</summary>
    internal static VerificationRow Redetect(
        EngineRequest request, ReportDocument report, ReadOnlyMemory<byte> output, ReadOnlyMemory<byte>? original, bool isPrint = false)
    {
        var (reading, planner) = AtOnce.Do(
            () => isPrint ? PdfPageReader.Read(output, new Progress<EngineProgress>(), scans: null, isPrint: true)
                : DocumentEngine.Read(request.MediaType, output, new Progress<EngineProgress>(), request.Scans, request.PictureReads),
            () => DocumentEngine.PlannerFor(request));
        if (!reading.IsRead)
        {
            return new VerificationRow("v10-redetection", CheckVerdict.Failed, 1, "output-unreadable");
        }

        var rows = KeptValues.RowsOf(report, request.Edits);
        if (rows.Count > 0 && original is null)
        {
            return new VerificationRow("v10-redetection", CheckVerdict.NotMade, 0, "original-missing");
        }

        // The original is read once more only where people kept something: its values are nowhere in the report.
        var source = rows.Count > 0 ? DocumentEngine.Read(OfficeFormats.ReadingType(MediaTypeNames.TypeOf(report.MediaType)), original!.Value, new Progress<EngineProgress>(), request.Scans, request.PictureReads) : null;
        return Redetection.Check(reading.Document, planner, KeptValues.Of(rows, source?.Document));
    }
}
