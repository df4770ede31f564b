using System.Globalization;
using System.Security.Cryptography;
using Clona.Verifier.Checks;

namespace Clona.Verifier.Tests.Samples;

/// <summary>A file with an invented name in it, its redaction and the claim that fits; both can be sabotaged.</summary>
internal sealed class SamplePair
{
    public const string Before = "Smlouva: ";
    public const string Secret = "Zdislav Pomyslny";
    public const string After = ", bytem Brno";
    public const string SecondLine = "Obec plati 500 ve splatkach.";
    public const string Label = "[osoba]";
    private const string Start = "BT /F1 12 Tf 72 700 Td ";

    public SampleFile Original { get; } = new()
    {
        Content = $"{Start}({Before}{Secret}{After}) Tj 0 -20 Td ({SecondLine}) Tj ET",
        Mapped = Before + Secret + After + SecondLine,
        Info = "/Title (Smlouva se jmenem)",
    };

    public SampleFile Output { get; } = new()
    {
        Content = OutputContent(Before, After, Label),
        Mapped = Before + After + SecondLine,
        MarkMapped = Label,
    };

    public List<GlyphRange> Removed { get; } = [new(Before.Length, Secret.Length, "f1")];

    public List<ClaimedBox> Boxes { get; } = [new(126, 130, 222, 145)];

    /// <summary>Changes the finished bytes of the output.</summary>
    public Func<byte[], byte[]> Bytes { get; set; } = bytes => bytes;

    public int RemovedImages { get; set; }

    public bool WithoutOriginal { get; set; }

    public double? MostBits { get; set; }

    public List<ClaimedBox> Areas { get; } = [];

    public static string OutputContent(string before, string after, string label)
    {
        var gap = (Before.Length + Secret.Length - before.Length) * SampleFile.GlyphWidth;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Start}[({before}) -{gap} ({after})] TJ 0 -20 Td ({SecondLine}) Tj ET BT /ClonaMark 10 Tf 127 701 Td ({label}) Tj ET");
    }

    public VerificationReport Verify()
    {
        var original = Original.Build();
        var output = Bytes(Output.Build());
        var claim = new RemovalClaim(
            Hash(original), Hash(output), [new PageClaim(1, Removed, Boxes, RemovedImages, [Label]) { Areas = Areas }]);
        return DocumentVerifier.Verify(new VerificationRequest(WithoutOriginal ? (ReadOnlyMemory<byte>?)null : original, output, claim) { MostBits = MostBits });
    }

    public static string Hash(byte[] data) => Convert.ToHexStringLower(SHA256.HashData(data));

    /// <summary>The pair with its output changed.</summary>
    public static SamplePair With(Action<SamplePair> change)
    {
        var pair = new SamplePair();
        change(pair);
        return pair;
    }
}
