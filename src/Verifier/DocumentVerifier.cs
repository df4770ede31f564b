using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Clona.Verifier.Checks;
using Clona.Verifier.Checks.DeepScan;
using Clona.Verifier.Checks.Leaks;

namespace Clona.Verifier;

/// <summary>Verifies a rewritten document with code that shares nothing with the code that wrote it.</summary>
/// <remarks>
/// Pure: the same request gives the same report. Any bytes give a report, never an exception. Work is bounded by limits
/// on size, depth, pages and operators; a limit that is met fails a check.
/// </remarks>
public static class DocumentVerifier
{
    private static readonly (CheckId Id, Func<CheckContext, CheckResult> Run)[] Made =
    [
        (CheckId.V1DeepScan, DeepScanCheck.Run),
        (CheckId.V2Text, TextCheck.Run),
        (CheckId.V3GlyphAlgebra, GlyphAlgebraCheck.Run),
        (CheckId.V5Whitelist, WhitelistCheck.Run),
        (CheckId.V6Bytes, BytesCheck.Run),
        (CheckId.V7Fonts, FontCheck.Run),
        (CheckId.V8LeakMeter, LeakCheck.Run),
        (CheckId.V9Images, ImageCheck.Run),
        (CheckId.V14DrawnAreas, AreaCheck.Run),
        (CheckId.V16OldFakes, CoverCheck.Run),
    ];

    private static readonly (CheckId Id, CheckReason Reason)[] Elsewhere =
    [
        (CheckId.V4Raster, CheckReason.MadeInCi),
        (CheckId.V10Redetection, CheckReason.MadeByPipeline),
        (CheckId.V11Idempotence, CheckReason.MadeInCi),
        (CheckId.V12Mutation, CheckReason.MadeInCi),
        (CheckId.V13Oracles, CheckReason.MadeInCi),
    ];

    /// <summary>Makes every check that can be made with what is at hand.</summary>
    /// <param name="request">The output, its claim and, if at hand, the original. The bytes must not change meanwhile.</param>
    /// <returns>One result per check, in the order of the ids; for drawn areas only where the claim names some.</returns>
    public static VerificationReport Verify(VerificationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var input = request.Original is { } original ? Bytes(original) : null;
        var output = Bytes(request.Output);
        var binding = CheckHashes(request.Claim, input, output);
        if (binding != CheckReason.None)
        {
            return Stopped(request.Claim, binding);
        }

        var openInput = input is null ? null : OpenDocument.TryOpen(request.Rebuilt is { } rebuilt ? Bytes(rebuilt) : input);
        var openOutput = OpenDocument.TryOpen(output, seesCovers: true);
        if (openOutput is null || (input is not null && openInput is null))
        {
            return Stopped(request.Claim, openOutput is null ? CheckReason.OutputUnreadable : CheckReason.InputUnreadable);
        }

        var context = new CheckContext(openInput, openOutput, request.Claim) { MostBits = request.MostBits };
        return Report([CheckResult.Passed(CheckId.V0Binding), .. MadeFor(request.Claim).Select(check => check.Run(context))]);
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : memory.ToArray();

    private static CheckReason CheckHashes(RemovalClaim claim, byte[]? input, byte[] output)
    {
        if (input is not null && Hash(input) != claim.InputSha256)
        {
            return CheckReason.InputHashDiffers;
        }

        return Hash(output) == claim.OutputSha256 ? CheckReason.None : CheckReason.OutputHashDiffers;
    }

    private static string Hash(byte[] data) => Convert.ToHexStringLower(SHA256.HashData(data));

    private static IEnumerable<(CheckId Id, Func<CheckContext, CheckResult> Run)> MadeFor(RemovalClaim claim) =>
        Made.Where(check => check.Id != CheckId.V14DrawnAreas || claim.Pages.Any(page => page.Areas.Count > 0));

    private static VerificationReport Stopped(RemovalClaim claim, CheckReason reason) =>
        Report([
            CheckResult.Failed(CheckId.V0Binding, reason),
            .. MadeFor(claim).Select(check => CheckResult.NotMade(check.Id, CheckReason.EarlierFailure)),
        ]);

    private static VerificationReport Report(IEnumerable<CheckResult> made) =>
        new([
            .. made.Concat(Elsewhere.Select(check => CheckResult.NotMade(check.Id, check.Reason)))
                .OrderBy(result => result.Id),
        ]);
}
