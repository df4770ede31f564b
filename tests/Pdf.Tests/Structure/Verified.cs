using System.Security.Cryptography;
using Clona.Pdf.Tests.Generation;
using Clona.Verifier;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Structure;

/// <summary>What the verifier says of a removal.</summary>
internal static class Verified
{
    /// <summary>The checks that fail, with their reasons.</summary>
    public static IReadOnlyList<string> Failing(Redacted redacted)
    {
        var result = redacted.Result;
        var output = result.Bytes.ShouldNotBeNull().ToArray();
        var claim = new RemovalClaim(Hash(redacted.Input), Hash(output), [.. redacted.Before.Select(page => PageOf(page, result))]);
        return [.. DocumentVerifier.Verify(new(redacted.Input, output, claim)).Checks
            .Where(check => check.Verdict == CheckVerdict.Failed).Select(check => $"{check.Id}:{check.Reason}")];
    }

    private static PageClaim PageOf(PdfReadPage page, RewriteResult result)
    {
        var marks = result.Marks.Where(mark => mark.Page == page.Number).ToList();
        return new(
            page.Number,
            [.. result.Removed.Where(range => range.Page == page.Number).Select(range => new GlyphRange(range.Glyphs.First, range.Glyphs.Count, "word"))],
            [.. marks.Select(mark => mark.Area.Bounds).Select(box => new ClaimedBox(box.Left, page.DisplayedHeight - box.Top, box.Right, page.DisplayedHeight - box.Bottom))],
            result.RemovedImages.Count(image => image.Page == page.Number),
            [.. marks.Select(mark => mark.Label).Where(label => label.Length > 0)]);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
