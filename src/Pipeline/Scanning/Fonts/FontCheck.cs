using System.Security.Cryptography;
using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>Has the fonts of a PDF held against their pixels, and remembers what was found out about the last documents.</summary>
/// <remarks>
/// The fonts are shown on sheets of their own, a few words each, and read; a child that reads judges, since it knows what the font says.
/// Safe for use by several threads.
/// </remarks>
/// <param name="reader">Has sheets drawn and read.</param>
internal sealed class FontCheck(ScanReader reader)
{
    private const int MostDocuments = 64;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Sha256, PageTrust Trust)> kept = [];

    /// <summary>Which pages of a document are not trusted, or why that cannot be told.</summary>
    /// <param name="request">A request about the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="ask">Asks a child.</param>
    /// <param name="cancellationToken">Kills the children.</param>
    public async Task<(RefusalReason? Refusal, PageTrust Trust)> OfAsync(
        EngineRequest request,
        ReadOnlyMemory<byte> document,
        Func<EngineRequest, IReadOnlyList<ReadOnlyMemory<byte>>, Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)>> ask,
        CancellationToken cancellationToken)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(document.Span));
        if (Find(name) is { } known)
        {
            return (null, known);
        }

        var (answer, made) = await ask(request with { Task = EngineTask.Fonts }, [document]);
        if (answer.Refusal is not null || answer.Fonts is not { } question)
        {
            return (answer.Refusal, PageTrust.Full);
        }

        var (refusal, sheets) = await reader.ReadFontsAsync(made[0], question.Words, cancellationToken);
        var trust = refusal is null ? TrustOf(question, sheets) : PageTrust.Full;
        if (refusal is null)
        {
            Keep(name, trust);
        }

        return (refusal, trust);
    }

    // A sheet that cannot be read has shown nothing of its fonts.
    private static PageTrust TrustOf(FontQuestion question, IReadOnlyList<ReadOnlyMemory<byte>> sheets)
    {
        HashSet<int> distrusted = [];
        HashSet<int> doubted = [.. question.Unshown];
        for (var i = 0; i < sheets.Count; i++)
        {
            var lying = sheets[i].IsEmpty ? null : JsonSerializer.Deserialize(sheets[i].Span, EngineJson.Default.Int32Array);
            var fonts = lying ?? question.Words[i].Select(word => word.Font).Distinct();
            (lying is null ? doubted : distrusted).UnionWith(fonts.SelectMany(font => question.Pages[font]));
        }

        return new([.. distrusted.Order()], [.. doubted.Except(distrusted).Order()]);
    }

    private PageTrust? Find(string sha256)
    {
        lock (gate)
        {
            return kept.FirstOrDefault(item => item.Sha256 == sha256).Trust;
        }
    }

    private void Keep(string sha256, PageTrust trust)
    {
        lock (gate)
        {
            kept.AddFirst((sha256, trust));
            while (kept.Count > MostDocuments)
            {
                kept.RemoveLast();
            }
        }
    }
}
