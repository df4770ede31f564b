using System.Globalization;
using System.Text;
using System.Text.Json;
using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Stored;

/// <summary>A scanned sheet with what was drawn on it and what was read, kept so that finding can be tried without reading again.</summary>
/// <param name="Number">Its number in the folder.</param>
/// <param name="Picture">The scan.</param>
/// <param name="DotsPerInch">Its resolution.</param>
/// <param name="Page">What was read.</param>
/// <param name="Ink">What was drawn by pens.</param>
internal sealed record StoredSheet(int Number, ColorPicture Picture, int DotsPerInch, ScannedPage Page, IReadOnlyList<TrueInk> Ink)
{
    /// <summary>The sheets of a folder, one after the other.</summary>
    public static IEnumerable<StoredSheet> In(string folder) =>
        Directory.EnumerateFiles(folder, "*-*.ppm").Order(StringComparer.Ordinal).Select(Read);

    /// <summary>What was read in a picture, where the folder keeps the same one; else null.</summary>
    public static ScannedPage? ReadingOf(string folder, int number, ColorPicture picture, int dotsPerInch)
    {
        var name = NameOf(folder, number, dotsPerInch);
        return File.Exists(name + ".ppm") && PortableMap.Read(File.ReadAllBytes(name + ".ppm")) is { } kept && kept.Samples.AsSpan().SequenceEqual(picture.Samples)
            ? JsonSerializer.Deserialize(File.ReadAllBytes(name + ".json"), ScanJson.Default.ScannedPage)
            : null;
    }

    /// <summary>Writes the picture, the reading and the list of ink.</summary>
    public void WriteTo(string folder)
    {
        var name = NameOf(folder, Number, DotsPerInch);
        using (var file = File.Create(name + ".ppm"))
        {
            file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P6\n{Picture.Width} {Picture.Height}\n255\n")));
            file.Write(Picture.Samples);
        }

        File.WriteAllBytes(name + ".json", JsonSerializer.SerializeToUtf8Bytes(Page, ScanJson.Default.ScannedPage));
        File.WriteAllLines(name + ".ink", Ink.Select(ink => string.Create(
            CultureInfo.InvariantCulture, $"{ink.Box.Left:0} {ink.Box.Top:0} {ink.Box.Right:0} {ink.Box.Bottom:0} {(ink.IsSignature ? 1 : 0)} {ink.Kind}\t{string.Join(' ', ink.Places.Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.X:0} {at.Y:0}")))}")));
    }

    private static string NameOf(string folder, int number, int dotsPerInch) =>
        Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{number:D3}-{dotsPerInch}"));

    private static StoredSheet Read(string picture)
    {
        var name = Path.GetFileNameWithoutExtension(picture).Split('-');
        var page = JsonSerializer.Deserialize(File.ReadAllBytes(Path.ChangeExtension(picture, ".json")), ScanJson.Default.ScannedPage);
        return new(
            NumberOf(name[0]), PortableMap.Read(File.ReadAllBytes(picture)) ?? throw new InvalidDataException(picture), NumberOf(name[1]),
            page ?? throw new InvalidDataException(picture), [.. File.ReadLines(Path.ChangeExtension(picture, ".ink")).Select(InkOf)]);
    }

    private static TrueInk InkOf(string line)
    {
        var (words, places) = (line.Split('\t')[0].Split(' ', 6), line.Split('\t')[1].Split(' ').Select(NumberOf).ToArray());
        return new(
            new(NumberOf(words[0]), NumberOf(words[1]), NumberOf(words[2]), NumberOf(words[3])), words[4] == "1", words[5],
            [.. places.Chunk(2).Select(place => new ScanPoint(place[0], place[1]))]);
    }

    private static int NumberOf(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
