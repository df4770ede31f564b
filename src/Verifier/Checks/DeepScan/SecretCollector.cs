using System.Text;
using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Reads the removed values from the original by their ordinals.</summary>
/// <remarks>
/// A value that also stands in the kept text, in a label or among the words of the format is no secret: finding it in
/// the output would prove nothing.
/// </remarks>
internal sealed class SecretCollector(CheckContext context, OpenDocument input)
{
    private const int MaxLength = 200;
    private const int MaxSecrets = 20_000;

    private readonly Dictionary<string, Secret> secrets = new(StringComparer.Ordinal);
    private KeptText keptWords = new("");
    private KeptText keptSqueezed = new("");

    /// <summary>True when there were more secrets than are sought.</summary>
    public bool IsCut { get; private set; }

    public IReadOnlyCollection<Secret> Collect()
    {
        var kept = ReadKept();
        keptWords = new(TextFold.Words(kept));
        keptSqueezed = new(TextFold.Squeeze(kept));
        for (var page = 0; page < input.Contents.Count; page++)
        {
            foreach (var finding in (context.ClaimFor(page)?.RemovedGlyphs ?? []).GroupBy(range => range.Finding))
            {
                CollectFinding(Words(input.Contents[page].Glyphs, finding));
            }
        }

        return secrets.Values;
    }

    private string ReadKept()
    {
        var labels = context.Claim.Pages.SelectMany(page => page.Labels);
        var pages = Enumerable.Range(0, input.Contents.Count)
            .Select(page => string.Join(' ', Words(context.Kept(page))));
        return string.Join('\n', [.. labels, FormatWords.All, .. pages]);
    }

    private void CollectFinding(IReadOnlyList<string> words)
    {
        Add(string.Join(' ', words));
        foreach (var word in words)
        {
            Add(word);
        }
    }

    private void Add(string text)
    {
        var squeezed = TextFold.Squeeze(text);
        if (squeezed.Length < Secret.MinLength || text.Length > MaxLength || secrets.ContainsKey(text)
            || keptWords.Contains(TextFold.Words(text).Trim()))
        {
            return;
        }

        if (secrets.Count >= MaxSecrets)
        {
            IsCut = true;
            return;
        }

        secrets[text] = new Secret(text, squeezed, !keptSqueezed.Contains(squeezed));
    }

    private static List<string> Words(Glyph[] glyphs, IEnumerable<GlyphRange> ranges) => Words(
        [.. ranges.OrderBy(range => range.First).SelectMany(range => Part(glyphs, range))]);

    /// <summary>What of a range the page has.</summary>
    private static ArraySegment<Glyph> Part(Glyph[] glyphs, GlyphRange range)
    {
        var first = Math.Clamp(range.First, 0, glyphs.Length);
        return new(glyphs, first, Math.Clamp(range.Count, 0, glyphs.Length - first));
    }

    /// <summary>Splits at white space and at places where the next glyph does not follow the one before.</summary>
    private static List<string> Words(Glyph[] glyphs)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var index = 0; index < glyphs.Length; index++)
        {
            ref readonly var glyph = ref glyphs[index];
            if (string.IsNullOrWhiteSpace(glyph.Text) || (index > 0 && !Follows(glyphs[index - 1], glyph)))
            {
                Flush(words, word);
            }

            word.Append(string.IsNullOrWhiteSpace(glyph.Text) ? "" : glyph.Text);
        }

        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(TextFold.Compose(word.ToString()));
            word.Clear();
        }
    }

    /// <summary>
    /// The centre lies half an advance behind the origin and a quarter of the size above it, so the advance and a fifth
    /// of the size may lie between two glyphs of one word.
    /// </summary>
    private static bool Follows(in Glyph before, in Glyph glyph)
    {
        var reach = (2 * Math.Abs(before.CentreX - before.X)) + (0.8 * Math.Abs(before.CentreY - before.Y));
        return Math.Abs(glyph.X - before.X) + Math.Abs(glyph.Y - before.Y) <= reach + 0.5;
    }
}
