using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Gives each place of a test document a birth number of its own, and looks for survivors; all numbers are valid and invented.</summary>
internal sealed partial class PlantedPlaces
{
    private readonly List<(string Place, string Value)> planted = [];

    /// <summary>The places with their values.</summary>
    public IReadOnlyList<(string Place, string Value)> Planted => planted;

    /// <summary>The value of another place: ten digits that divide by eleven, of a day that exists.</summary>
    public string Value(string place)
    {
        var number = planted.Count;
        var date = string.Create(CultureInfo.InvariantCulture, $"72{1 + (number / 28):00}{1 + (number % 28):00}");
        var serial = 1000 + (number * 41);
        while (long.Parse(date + serial.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) % 11 != 0)
        {
            serial++;
        }

        planted.Add((place, $"{date}/{serial}"));
        return planted[^1].Value;
    }

    /// <summary>The value of another place, without its stroke.</summary>
    public string Digits(string place) => Value(place).Replace("/", string.Empty, StringComparison.Ordinal);

    /// <summary>Places whose value stands in one of the views.</summary>
    public IReadOnlyList<string> Survivors(IReadOnlyList<string> views) =>
        [.. planted.Where(item => Forms(item.Value).Any(form => views.Any(view => view.Contains(form, StringComparison.Ordinal)))).Select(item => item.Place)];

    /// <summary>A package as it stands, and each part decoded, with marks and without.</summary>
    public static IReadOnlyList<string> Views(byte[] package)
    {
        List<string> views = [Encoding.Latin1.GetString(package)];
        using var archive = new ZipArchive(new MemoryStream(package));
        views.Add(archive.Comment);
        foreach (var entry in archive.Entries)
        {
            using var data = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(data);
            var text = Encoding.UTF8.GetString(data.ToArray());
            views.AddRange([entry.FullName, text, Tag().Replace(text, string.Empty), Encoding.Unicode.GetString(data.ToArray()), Encoding.Latin1.GetString(data.ToArray())]);
        }

        return views;
    }

    private static string[] Forms(string value) =>
    [
        value, value.Replace("/", string.Empty, StringComparison.Ordinal), value.Replace('/', '-'), value.Replace('/', '_'),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(value))[..12],
    ];

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();
}
