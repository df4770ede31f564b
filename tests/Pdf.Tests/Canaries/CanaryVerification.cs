using System.Security.Cryptography;
using Clona.Verifier;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>Has the verifier look at what became of a canary.</summary>
internal static class CanaryVerification
{
    private const double PageHeight = 800;

    /// <summary>The checks that fail.</summary>
    public static IReadOnlyList<CheckId> Failing(Canary canary, byte[] input, RewriteResult result, byte[]? output = null)
    {
        output ??= result.Bytes.ShouldNotBeNull(canary.ToString()).ToArray();
        var claim = new RemovalClaim(Hash(input), Hash(output), [.. Pages(canary, result)]);
        return [.. DocumentVerifier.Verify(new(input, output, claim)).Checks.Where(check => check.Verdict == CheckVerdict.Failed).Select(check => check.Id)];
    }

    private static IEnumerable<PageClaim> Pages(Canary canary, RewriteResult result)
    {
        var area = canary.Sheet.Area;
        var removed = result.Removed.ToLookup(range => range.Page);
        var images = result.RemovedImages.ToLookup(image => image.Page);
        ClaimedBox[] areas = canary.Sheet.Way == Way.Area ? [new(area.Left, PageHeight - area.Top, area.Right, PageHeight - area.Bottom)] : [];
        return removed.Select(group => group.Key).Concat(images.Select(group => group.Key)).Append(1).Distinct().Order().Select(page => new PageClaim(
            page,
            [.. removed[page].Select(range => new GlyphRange(range.Glyphs.First, range.Glyphs.Count, "canary"))],
            page == 1 ? areas : [],
            images[page].Count(),
            [])
        {
            Areas = page == 1 ? areas : [],
        });
    }

    private static string Hash(byte[] data) => Convert.ToHexStringLower(SHA256.HashData(data));
}
