using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Tests.Documents;
using Clona.Scans;

namespace Clona.Pipeline.Tests.Scanning;

/// <summary>The text of a page is held against what can be read in its pixels, word by word and place by place.</summary>
public sealed class LayerAgreementTests
{
    private const int Scale = 2;
    private const double LineHeight = 20;
    private static readonly string[] Words = ["smlouva", "predmet", "dilo", "zhotovitel", "objednatel", "zaplati", "cenu", "podpisem", "strany", "souhlasi"];

    [Fact]
    public void The_same_words_at_the_same_places_agree() => Holds(Words, Words, 0).ShouldBeTrue();

    [Fact]
    public void Slips_of_reading_do_not_matter() => Holds(Words, [.. Words.Select(word => "x" + word[1..])], 0).ShouldBeTrue();

    [Fact]
    public void Other_words_do_not_agree() => Holds(Words, [.. Words.Select(_ => "uplne jine").SelectMany(text => text.Split(' ')).Select((word, i) => word + i)], 0).ShouldBeFalse();

    [Fact]
    public void The_same_words_elsewhere_do_not_agree() => Holds(Words, Words, 60).ShouldBeFalse();

    [Fact]
    public void Words_that_nobody_sees_do_not_agree() => Holds([.. Words, .. Words.Select(word => word + "ova"), .. Words.Select(word => "ne" + word + "ni")], Words, 0).ShouldBeFalse();

    [Fact]
    public void Too_few_words_tell_nothing() => Holds(["smlouva"], ["jinaslova"], 0).ShouldBeTrue();

    [Fact]
    public void Words_of_another_script_are_not_missed_where_hardly_any_word_is_read() =>
        Holds(Words, ["smlouva", "jine", "slova", "tady"], 0, "F2").ShouldBeTrue();

    [Fact]
    public void Latin_words_where_another_script_is_said_do_not_agree() => Holds(Words, Words, 0, "F2").ShouldBeFalse();

    private static bool Holds(string[] written, string[] seen, double shift, string font = "F1")
    {
        var letters = string.Concat(Enumerable.Range(0, 26).Select(letter => FormattableString.Invariant($"/uni{0x430 + letter:X4} ")));
        var cyrillic = $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [97 {letters}] >> >>";
        var lines = string.Concat(written.Select((word, i) => FormattableString.Invariant($"1 0 0 1 20 {900 - (i * LineHeight)} Tm ({word}) Tj ")));
        var file = PdfFile.Open(DrawnPdf.Of("/MediaBox [0 0 300 1000]", "/Font << /F1 3 0 R /F2 100 0 R >>", [cyrillic], $"BT /{font} 10 Tf {lines} ET")).File.ShouldNotBeNull();
        var page = PdfReading.Read(file).Pages[0];
        var pieces = seen.Select((word, i) =>
        {
            var bottom = (100 + shift + (i * LineHeight)) * Scale;
            return new ScannedPiece(word, i, StartsWord: true, 90, new(20 * Scale, bottom), new(70 * Scale, bottom), 10 * Scale);
        });
        return LayerAgreement.Holds(page, new(300 * Scale, 1000 * Scale, IsReadable: true, [.. pieces], []));
    }
}
