using System.Text;
using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Fonts;

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

    // No character: no text of a glyph holds it.
    private const char WordGap = '\uFFFF';

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
        var text = new StringBuilder(string.Join('\n', [.. labels, FormatWords.All]));
        for (var page = 0; page < input.Contents.Count; page++)
        {
            text.Append('\n');
            AppendWords(text, context.Kept(page));
        }

        return text.ToString();
    }

    private void CollectFinding(string[] words)
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

    private static string[] Words(Glyph[] glyphs, IEnumerable<GlyphRange> ranges)
    {
        int[] places = [.. ranges.OrderBy(range => range.First).SelectMany(range => Part(glyphs, range))];
        var text = new StringBuilder();
        AppendWords(text, new GlyphView(glyphs, places, places.Length));
        return text.ToString().Split(WordGap, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What of a range the page has.</summary>
    private static IEnumerable<int> Part(Glyph[] glyphs, GlyphRange range)
    {
        var first = Math.Clamp(range.First, 0, glyphs.Length);
        return Enumerable.Range(first, Math.Clamp(range.Count, 0, glyphs.Length - first));
    }

    /// <summary>Splits at white space and at places where the next glyph does not follow the one before.</summary>
    private static void AppendWords(StringBuilder text, GlyphView glyphs)
    {
        var begin = text.Length;
        for (var index = 0; index < glyphs.Length; index++)
        {
            ref readonly var glyph = ref glyphs[index];
            var isBlank = string.IsNullOrWhiteSpace(glyph.Text);
            if ((isBlank || (index > 0 && !Follows(glyphs[index - 1], glyph))) && text.Length > begin)
            {
                text.Append(WordGap);
                begin = text.Length;
            }

            if (!isBlank)
            {
                AppendComposed(text, glyph.Text!, begin);
            }
        }
    }

    private static void AppendComposed(StringBuilder text, string letters, int begin)
    {
        foreach (var letter in letters)
        {
            if (LatinAccents.IsMark(letter) && text.Length > begin && LatinAccents.Compose(text[^1], letter) is { } whole)
            {
                text[^1] = whole;
            }
            else
            {
                text.Append(letter);
            }
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
