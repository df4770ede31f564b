using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>V1: no removed value stands anywhere in the output.</summary>
/// <remarks>
/// Sought are the values and their words of at least four letters or digits that the kept text does not hold. Floors
/// keep chance out: in strings and names four characters, or six digits; among syntax four with a letter, or eight digits; in
/// compressed data, font programs and pixels six bytes of three kinds. Text that is shown is compared by V2 and V3.
/// Streams are searched raw and decoded; one that cannot be decoded fails, as does a form that shows text but is
/// painted on no page, because nobody counted its glyphs.
/// </remarks>
internal sealed class DeepScanCheck
{
    /// <summary>Share of bytes that are no text above which data counts as binary, in percent.</summary>
    private const int BinaryPercent = 10;

    /// <summary>Longer strings of arbitrary bytes are tables of colours.</summary>
    private const int MaxPlainText = 64;

    private readonly OpenDocument output;
    private readonly Faults faults = new(CheckId.V1DeepScan);
    private readonly ByteScanner bytes;
    private readonly TextScanner texts;
    private readonly HashSet<byte[]> scanned = new(BytesComparer.Instance);

    private DeepScanCheck(OpenDocument output, IReadOnlyCollection<Secret> secrets)
    {
        this.output = output;
        bytes = new ByteScanner(PatternsOf(secrets));
        texts = new TextScanner(secrets);
    }

    private static ReadOnlySpan<byte> Utf16Mark => [0xFE, 0xFF];

    public static CheckResult Run(CheckContext context)
    {
        var collector = context.Input is { } input ? new SecretCollector(context, input) : null;
        var check = new DeepScanCheck(context.Output, collector?.Collect() ?? []);
        if (collector is { IsCut: true })
        {
            check.faults.Add(CheckReason.LimitExceeded);
        }

        check.Scan();
        var result = check.faults.ToResult();
        return context.Input is null && result.Verdict == CheckVerdict.Passed
            ? CheckResult.NotMade(CheckId.V1DeepScan, CheckReason.OriginalMissing)
            : result;
    }

    private static PatternSet PatternsOf(IReadOnlyCollection<Secret> secrets)
    {
        var patterns = new PatternSet(secrets.Count);
        var forms = new PatternForms(patterns);
        foreach (var secret in secrets)
        {
            forms.Add(secret);
        }

        return patterns;
    }

    private void Scan()
    {
        var file = output.File;
        ScanBytes(file.Data, true);
        ScanTexts(ObjectTexts.Of(file.Trailer));
        foreach (var number in file.ObjectNumbers)
        {
            var value = file.Resolve(new PdfReference(number, 0));
            ScanTexts(ObjectTexts.Of(value));
            if (value is PdfStream stream)
            {
                ScanStream(stream);
            }
        }
    }

    private void ScanStream(PdfStream stream)
    {
        var decoded = output.File.Decode(stream);
        if (decoded.Fault != DecodeFault.None || (decoded.ImageFilter is { } filter && !EncodedImage.IsPermitted(filter)))
        {
            faults.Add(CheckReason.StreamNotDecodable);
        }

        if (decoded.ImageFilter is not null)
        {
            ScanPhotograph(decoded);
        }
        else if (output.ExecutedStreams.Contains(stream))
        {
            ScanTexts(ContentTexts.Outside(decoded.Data));
        }
        else
        {
            ScanOther(stream, decoded.Data);
        }
    }

    private void ScanPhotograph(DecodedStream decoded)
    {
        ScanBytes(decoded.Data, true);
        var reason = EncodedImage.Inspect(decoded);
        if (reason != CheckReason.None)
        {
            faults.Add(reason);
        }
    }

    private void ScanOther(PdfStream stream, byte[] data)
    {
        ScanBytes(data, IsBinary(data));
        ScanBytes(TypeOneText.Decrypt(data), true);
        if (output.File.Name(stream.Dictionary.Find("Subtype")) == "Form" && ContentTexts.ShowsText(data))
        {
            faults.Add(CheckReason.TextNotPermitted);
        }
    }

    private void ScanTexts(IEnumerable<byte[]> found)
    {
        foreach (var text in found.Where(text => text.Length >= Secret.MinLength && scanned.Add(text)))
        {
            var isPalette = text.Length > MaxPlainText && !text.AsSpan().StartsWith(Utf16Mark) && IsBinary(text);
            if (bytes.Finds(text, isPalette) || (!isPalette && texts.Finds(text)))
            {
                faults.Add(CheckReason.SecretFound);
            }
        }
    }

    private void ScanBytes(ReadOnlySpan<byte> data, bool isBinary)
    {
        if (bytes.Finds(data, isBinary))
        {
            faults.Add(CheckReason.SecretFound);
        }
    }

    private static bool IsBinary(byte[] data)
    {
        var strange = 0;
        foreach (var value in data)
        {
            strange += value is (> 0 and < 9) or (> 13 and < 32) or > 126 ? 1 : 0;
        }

        return strange * 100L > data.Length * (long)BinaryPercent;
    }
}
