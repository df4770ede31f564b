namespace Clona.Browser.Tests.Documents;

/// <summary>Invented minutes in which two people bear one surname and are named by it alone.</summary>
internal static class MadeUpMinutes
{
    /// <param name="number">Number of the meeting; two documents with the same one are the same document.</param>
    public static string Html(int number) => $$"""
        <!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Zápis</title><style>
        body{font-family:"Liberation Serif",serif;font-size:12pt;line-height:1.4}</style></head><body>
        <h1>Zápis z jednání rady č. {{number}}</h1>
        <p>Žádosti podali pan Karel Dvořák, r. č. 736028/5163, a pan Petr Dvořák, bytem Okružní 1188/9, 767 01 Kroměříž.</p>
        <p>Rada žádosti projednala. Rozhodnutí bude doručeno. Dvořák byl upozorněn na lhůtu.</p>
        </body></html>
        """;
}
