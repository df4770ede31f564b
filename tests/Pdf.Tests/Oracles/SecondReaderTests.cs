using System.Globalization;
using System.Text.RegularExpressions;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Removal;

namespace Clona.Pdf.Tests.Oracles;

public sealed partial class SecondReaderTests
{
    [PopplerTheory]
    [MemberData(nameof(SplittingCases.All), MemberType = typeof(SplittingCases))]
    public void The_page_looks_the_same_when_nothing_is_removed(string name, string content)
    {
        var pdf = SplittingCases.Pdf("0.2 0.4 0.8 rg 10 10 100 50 re f q 0 0 200 200 re W* n 1 0 0 RG 4 w 0 0 m 300 300 l S Q " + content);

        var pixels = Poppler.PixelsOf(Redacted.Nothing(pdf).Result.Bytes.ShouldNotBeNull());

        pixels.SequenceEqual(Poppler.PixelsOf(pdf)).ShouldBeTrue(name);
        pixels.Length.ShouldBeGreaterThan(400 * 400 * 3);
    }

    [PopplerTheory]
    [MemberData(nameof(SplittingCases.All), MemberType = typeof(SplittingCases))]
    public void Kept_words_stay_where_they_were_when_a_name_is_removed(string name, string content)
    {
        var pdf = SplittingCases.Pdf(content);

        var before = WordsWithBoxes(pdf);
        var after = WordsWithBoxes(Redacted.Text(pdf, "Novak").Result.Bytes.ShouldNotBeNull());

        after.Select(word => word.Text).ShouldNotContain("Novak");
        foreach (var (text, place) in after.Where(word => word.Text is "Pan" or "bydli" or "Brne"))
        {
            before.ShouldContain(word => word.Text == text && word.Place.Zip(place).All(pair => Math.Abs(pair.First - pair.Second) < 0.01), name);
        }
    }

    [PopplerTheory]
    [InlineData("1 /G40 /G41 /G42 /G43 /G44 /G45", "<0206>")]
    [InlineData("1 /G4A /G61 /G72 /G65 /G6C", "<0204>")]
    [InlineData("1 /G40 /G41 /name /G43 /G44 /G45", "<0206>")]
    public void Names_with_digits_read_the_same_when_some_of_them_are_unused(string names, string shown)
    {
        var font = "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Some /FirstChar 1 /LastChar 6 /Widths [500 500 500 500 500 500] "
            + $"/Encoding << /Type /Encoding /Differences [{names}] >> >>";
        var pdf = new PdfBuilder().Page($"BT /F1 12 Tf 50 300 Td {shown} Tj ET", $"/Font << /F1 {font} >>").Build();

        Poppler.WordsOf(Redacted.Nothing(pdf).Result.Bytes.ShouldNotBeNull()).ShouldBe(Poppler.WordsOf(pdf));
    }

    [PopplerFact]
    public void A_code_without_width_on_the_edge_of_the_page_stays()
    {
        const string Font = "<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FirstChar 97 /LastChar 98 /Widths [500 500] >>";
        var pdf = new PdfBuilder().Page("BT /F1 12 Tf 0 10 Td 20 Tw ( ab) Tj ET", $"/Font << /F1 {Font} >>").Build();

        Redacted.Nothing(pdf).Result.Removed.ShouldBeEmpty();
    }

    [PopplerTheory]
    [InlineData("/MediaBox [0 0 400 400] /Rotate 90")]
    [InlineData("/MediaBox [0 0 400 400] /Rotate 180 /CropBox [20 30 380 390]")]
    [InlineData("/MediaBox [-100 -50 400 400] /Rotate 270")]
    public void Displayed_coordinates_agree_however_the_page_is_turned(string entries)
    {
        var pdf = SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Pan) Tj ET", entries);

        var page = Redacted.Nothing(pdf).Before[0];
        var box = WordsWithBoxes(pdf).ShouldHaveSingleItem().Place;
        var centre = page.ToDisplayed.Apply(page.Glyphs[1].Quad.Centre);

        // The second reader measures from the corner of the media box; both boxes turn around the same page.
        var shift = PopplerShift(entries);
        (centre.X + shift.X).ShouldBeInRange(box[0] - 1, box[2] + 1);
        (centre.Y + shift.Y).ShouldBeInRange(box[1] - 1, box[3] + 1);
    }

    [PopplerFact]
    public void The_label_is_text_for_other_readers()
    {
        var redacted = Redacted.Text(SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Pan Novak bydli) Tj ET"), "Novak", "[jméno]");

        Poppler.WordsOf(redacted.Result.Bytes.ShouldNotBeNull()).ShouldBe(["Pan", "[jméno]", "bydli"]);
    }

    private static (double X, double Y) PopplerShift(string entries) => entries.Contains("CropBox", StringComparison.Ordinal) ? (20, 30) : (0, 0);

    private static List<(string Text, double[] Place)> WordsWithBoxes(ReadOnlyMemory<byte> pdf) =>
        [.. Word().Matches(Poppler.BoxesOf(pdf)).Select(match => (match.Groups[5].Value, Numbers(match)))];

    private static double[] Numbers(Match match) =>
        [.. Enumerable.Range(1, 4).Select(group => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
