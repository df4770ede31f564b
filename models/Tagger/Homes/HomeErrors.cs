using System.Globalization;

namespace Clona.Tagger.Homes;

/// <summary>Writes the places with what was learned of them, to be read and sorted by their causes.</summary>
internal static class HomeErrors
{
    private const int Around = 110;

    /// <summary>Writes those of a document: folder, document, how the place was found, what the gold says, how much speaks for a home, and the words.</summary>
    public static void Write(string folder, HomeDocument document, IReadOnlyList<int> scores, TextWriter output)
    {
        for (var index = 0; index < scores.Count; index++)
        {
            var place = document.Places[index];
            var (points, text) = (document.Gold.CodePoints, document.Gold.Text);
            var (start, end) = (points.UnitAt(place.Start), points.UnitAt(place.End));
            var words = text[Math.Max(0, start - Around)..start] + "[[" + text[start..end] + "]]" + text[end..Math.Min(text.Length, end + Around)];
            output.WriteLine(string.Join('\t',
                folder, document.Gold.Name, place.Kind, place.Gold, scores[index].ToString(CultureInfo.InvariantCulture), words.Replace('\n', '¶').Replace('\t', ' ')));
        }
    }
}
