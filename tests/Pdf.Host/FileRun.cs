using System.Security.Cryptography;
using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Verifier;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Host;

/// <summary>Opens one file, rewrites it with an empty plan and writes the output down.</summary>
internal static class FileRun
{
    /// <summary>Runs one file. A crash ends the process: that is what the caller wants to see.</summary>
    public static RunOutcome Of(string input, string output, bool verifies)
    {
        var bytes = File.ReadAllBytes(input);
        var start = WorkingTime.Milliseconds();
        var opened = PdfFile.Open(bytes);
        if (opened.File is not { } file)
        {
            return Outcome($"closed-{opened.Refusal}", 0, "");
        }

        var result = PdfRedaction.Rewrite(file, RemovalPlan.Empty);
        if (result.Bytes is not { } written)
        {
            return Outcome($"refused-{result.Refusal}", file.Pages.Count, "");
        }

        using (var target = File.Create(output))
        {
            target.Write(written.Span);
        }

        var faults = verifies ? Faults(bytes, written, result) : [];
        return Outcome("written", file.Pages.Count, string.Join(' ', [.. Notes(file, result), .. faults]));

        RunOutcome Outcome(string verdict, int pages, string notes) =>
            new(input, verdict, WorkingTime.Milliseconds() - start, ResidentSize.Largest(), pages, notes);
    }

    private static IEnumerable<string> Notes(PdfFile file, RewriteResult result) =>
    [
        .. file.WasRebuilt ? ["rebuilt"] : Array.Empty<string>(),
        .. file.WasEncrypted ? ["encrypted"] : Array.Empty<string>(),
        .. result.Dropped.Select(dropped => $"{dropped.Key}={dropped.Value}"),
        .. result.Removed.GroupBy(range => range.Reason).Select(group => $"{group.Key}={group.Sum(range => range.Glyphs.Count)}"),
    ];

    private static IEnumerable<string> Faults(byte[] input, ReadOnlyMemory<byte> output, RewriteResult result)
    {
        var pages = result.Removed.Select(range => range.Page).Concat(result.RemovedImages.Select(image => image.Page)).Distinct().Order();
        var claim = new RemovalClaim(Hash(input), Hash(output.Span), [.. pages.Select(page => PageOf(page, result))]);
        return DocumentVerifier.Verify(new(input, output, claim)).Checks
            .Where(check => check.Verdict == CheckVerdict.Failed)
            .Select(check => $"{check.Id}:{check.Reason}:{check.Page}");
    }

    private static PageClaim PageOf(int page, RewriteResult result) => new(
        page,
        [.. result.Removed.Where(range => range.Page == page).Select(range => new GlyphRange(range.Glyphs.First, range.Glyphs.Count, "nothing"))],
        [],
        result.RemovedImages.Count(image => image.Page == page),
        []);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
