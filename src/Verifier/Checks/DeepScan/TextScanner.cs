using System.Buffers;
using System.Text;
using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Seeks secrets in strings and names after folding: without case, diacritics and separators, both ways round.</summary>
internal sealed class TextScanner
{
    private const int MinReversed = 6;

    private static readonly string[] Tables =
    [
        ByteEncodings.Document, ByteEncodings.CentralEuropean, ByteEncodings.WinAnsi, ByteEncodings.MacRoman,
    ];

    private readonly SearchValues<string>? secrets;

    public TextScanner(IEnumerable<Secret> sought)
    {
        var texts = sought.Where(secret => secret.IsUniqueWhenSqueezed && IsTelling(secret))
            .Select(secret => secret.Squeezed)
            .SelectMany(text => text.Length >= MinReversed ? new[] { text, TextFold.Reverse(text) } : [text])
            .ToHashSet(StringComparer.Ordinal);
        secrets = texts.Count == 0 ? null : SearchValues.Create([.. texts], StringComparison.Ordinal);
    }

    public bool Finds(byte[] bytes)
    {
        if (secrets is null || bytes.Length < Secret.MinLength)
        {
            return false;
        }

        return Tables.Any(table => FindsIn(string.Concat(bytes.Select(value => table[value]))))
            || FindsIn(Encoding.UTF8.GetString(bytes))
            || FindsIn(Encoding.BigEndianUnicode.GetString(bytes))
            || FindsIn(Encoding.Unicode.GetString(bytes));
    }

    private static bool IsTelling(Secret secret) => !secret.IsNumber || secret.Squeezed.Length >= Secret.MinDigitsInNames;

    private bool FindsIn(string text) => TextFold.Squeeze(text).AsSpan().ContainsAny(secrets!);
}
