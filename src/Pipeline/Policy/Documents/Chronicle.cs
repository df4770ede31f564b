namespace Clona.Pipeline.Policy.Documents;

/// <summary>Tells a chronicle: it is read at the office and published nowhere else (KR-01).</summary>
internal static class Chronicle
{
    private const int FirstLines = 6;
    private const int LongestTitle = 90;
    private static readonly string[] Titles = ["kronika ", "obecní kronika", "městská kronika", "pamětní kniha", "školní kronika"];

    /// <summary>Whether the document's title says so. A contract about a chronicle has another title.</summary>
    public static bool IsOne(string text)
    {
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Take(FirstLines))
        {
            if (line.Length <= LongestTitle && (Titles.Any(title => line.StartsWith(title, StringComparison.OrdinalIgnoreCase))
                || line.Equals("kronika", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            // The first title that speaks of something else ends the search.
            if (line.Contains("smlouv", StringComparison.OrdinalIgnoreCase) || line.Contains("zápis", StringComparison.OrdinalIgnoreCase)
                || line.Contains("dohod", StringComparison.OrdinalIgnoreCase) || line.Contains("žádost", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return false;
    }
}
