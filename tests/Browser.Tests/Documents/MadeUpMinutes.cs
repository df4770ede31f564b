namespace Clona.Browser.Tests.Documents;

/// <summary>Invented minutes in which two people bear one surname and are named by it alone.</summary>
internal static class MadeUpMinutes
{
    /// <param name="number">Number of the meeting; two documents with the same one are the same document.</param>
    public static string Html(int number) => $$"""
        <!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Zápis</title><style>
        body{font-family:"Liberation Serif",serif;font-size:12pt;line-height:1.4}</style></head><body>
        <h1>Zápis z jednání rady č. {{number}}</h1>
        <p>Na nájemném dluží Jan Novák a Petr Novák. Letos nezaplatil Novák.</p>
        </body></html>
        """;

    /// <summary>As above, and somebody is named twice and two names are alike.</summary>
    public static string WithSimilarNames(int number) =>
        Html(number).Replace("</body>", "<p>Dluh na nájemném má Eva Malá. Odpad na zahradě pálil Zbyněk Arazim, popel vysypal Zbyhněv Arazim.</p><p>Eva Malá dluh do dneška nezaplatila.</p></body>", StringComparison.Ordinal);
}
