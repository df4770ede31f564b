using System.Buffers;
using System.Text;
using Clona.Verifier.Checks.DeepScan;

namespace Clona.Verifier.Packages;

/// <summary>The removed values and their words that the kept text does not hold, ready to be sought.</summary>
internal sealed class PackageSecrets
{
    // Widths and places are numbers too, so short numbers prove nothing. Shorter words are sought as words only: without gaps they occur by chance.
    private const int MinSqueezed = 6;
    private const int MinSqueezedDigits = 8;
    private const int MaxSecrets = 20_000;

    private readonly SearchValues<string>? squeezed;
    private readonly HashSet<string> words;
    private readonly ByteScanner bytes;

    /// <summary>The secrets of <paramref name="claim"/>; <paramref name="format"/> are words that any document of its kind holds.</summary>
    public PackageSecrets(PackageClaim claim, IEnumerable<string> format)
    {
        var kept = string.Join('\n', claim.Cuts.Select(cut => cut.Label).Distinct(StringComparer.Ordinal).Concat(format).Append(FormatWords.All).Append(claim.Kept));
        var keptWords = new KeptText(" " + TextFold.Words(kept) + " ");
        var keptSqueezed = new KeptText(TextFold.Squeeze(kept));
        List<Secret> secrets = [];
        foreach (var text in claim.Values.SelectMany(Parts).Distinct(StringComparer.Ordinal).Take(MaxSecrets))
        {
            var folded = TextFold.Squeeze(text);
            if (folded.Length >= Secret.MinLength && !keptWords.Contains(TextFold.Words(text).Trim()))
            {
                secrets.Add(new Secret(text, folded, !keptSqueezed.Contains(folded)));
            }
        }

        string[] runs = [.. secrets.Where(secret => secret.IsUniqueWhenSqueezed && secret.Squeezed.Length >= (secret.IsNumber ? MinSqueezedDigits : MinSqueezed))
            .SelectMany(secret => new[] { secret.Squeezed, TextFold.Reverse(secret.Squeezed) }).Distinct(StringComparer.Ordinal)];
        squeezed = runs.Length == 0 ? null : SearchValues.Create(runs, StringComparison.Ordinal);
        words = secrets.Where(secret => !secret.IsNumber || secret.Squeezed.Length >= MinSqueezedDigits)
            .Select(secret => TextFold.Words(secret.Text).Trim()).Where(word => !word.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        bytes = new ByteScanner(PatternsOf(secrets));
        Count = secrets.Count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether one stands in a text, its gaps, case and diacritics aside, or hidden in another notation.</summary>
    public bool StandsIn(string text) =>
        text.Length >= Secret.MinLength
        && ((squeezed is not null && TextFold.Squeeze(text).AsSpan().ContainsAny(squeezed))
            || TextFold.Words(text).Split(' ').Any(words.Contains)
            || bytes.Finds(Encoding.UTF8.GetBytes(text), isBinary: false));

    /// <summary>Whether one stands in arbitrary bytes.</summary>
    public bool StandsIn(ReadOnlySpan<byte> data) => bytes.Finds(data, isBinary: true);

    private static IEnumerable<string> Parts(string value) =>
        value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Append(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static PatternSet PatternsOf(List<Secret> secrets)
    {
        var patterns = new PatternSet(secrets.Count);
        var forms = new PatternForms(patterns);
        foreach (var secret in secrets.Where(secret => secret.Squeezed.Length >= MinSqueezed))
        {
            forms.Add(secret);
        }

        return patterns;
    }
}
