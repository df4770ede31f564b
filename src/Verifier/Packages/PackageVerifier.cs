using Clona.Verifier.Checks;

namespace Clona.Verifier.Packages;

/// <summary>Verifies a redacted word-processor document, OpenDocument text or workbook with a reader of its own; shares nothing with the writer.</summary>
/// <remarks>Any bytes give a report, never an exception.</remarks>
public static class PackageVerifier
{
    /// <summary>Makes the checks that can be made with what is at hand.</summary>
    /// <param name="original">The original; null where it is not at hand.</param>
    /// <param name="output">The redacted document.</param>
    /// <param name="claim">What was removed; null where the original is not at hand.</param>
    public static VerificationReport Verify(byte[]? original, byte[] output, PackageClaim? claim)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ZipView.Read(output) is not { } zip)
        {
            return new VerificationReport([CheckResult.Failed(CheckId.V6Bytes, CheckReason.OutputUnreadable)]);
        }

        return new VerificationReport(
        [
            claim is null ? Missing(CheckId.V1DeepScan) : PackageScan.Run(output, zip, new PackageSecrets(claim, FormatOf(zip))),
            original is null || claim is null ? Missing(CheckId.V2Text) : Compare(original, zip, claim),
            IsOpenText(zip) ? OpenTextRules.Run(output, zip) : IsWorkbook(zip) ? SheetRules.Run(zip) : PackageRules.Run(zip),
            zip.IsExact ? CheckResult.Passed(CheckId.V6Bytes) : CheckResult.Failed(CheckId.V6Bytes, CheckReason.BytesBetweenObjects),
            PackagePictures.Run(zip),
        ]);
    }

    /// <summary>V1 for a print of the document: no removed value stands in the PDF, neither shown nor hidden.</summary>
    public static CheckResult ScanPrint(byte[] pdf, PackageClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return PrintScan.Run(pdf, new PackageSecrets(claim, []));
    }

    private static CheckResult Missing(CheckId id) => CheckResult.NotMade(id, CheckReason.OriginalMissing);

    private static CheckResult Compare(byte[] original, ZipView output, PackageClaim claim)
    {
        if (ZipView.Read(original) is not { } input || StoryOf(input, output) is not { } before || StoryOf(output, output) is not { } after)
        {
            return CheckResult.Failed(CheckId.V2Text, CheckReason.InputUnreadable);
        }

        return StoryComparison.IsSound(before, after, claim.Cuts)
            ? CheckResult.Passed(CheckId.V2Text)
            : CheckResult.Failed(CheckId.V2Text, CheckReason.TextDiffers);
    }

    private static bool IsOpenText(ZipView output) => output.Items[0].Name == "mimetype";

    private static bool IsWorkbook(ZipView output) => output.Items.Any(item => item.Name == "xl/workbook.xml");

    private static string? StoryOf(ZipView zip, ZipView output) =>
        IsOpenText(output) ? OpenTextStory.Read(zip) : IsWorkbook(output) ? SheetStory.Read(zip) : WordStory.Read(zip);

    // Names of elements and of parts stand in every document; they are no proof of anything.
    private static IEnumerable<string> FormatOf(ZipView zip) => zip.Items.Select(item => item.Name).Append(
        IsOpenText(zip) ? OpenTextRules.Words : IsWorkbook(zip) ? SheetRules.Words : WordFormatWords.All);
}
