using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Judges how a line is written.</summary>
internal static class LineStyleReader
{
    private const int LongestLine = 400;
    private const int ShortestToJudge = 30;

    /// <summary>The style of the line that begins at <paramref name="start"/>.</summary>
    public static LineStyle Of(TokenizedText text, int start)
    {
        var window = text.View.AsSpan(start, Math.Min(LongestLine, text.View.Length - start));
        var end = window.IndexOf('\n');
        var line = end < 0 ? window : window[..end];
        var style = line.ContainsAnyInRange('a', 'z') ? LineStyle.None : LineStyle.Capitals;
        var isBare = text.LacksDiacritics || (line.Length >= ShortestToJudge && !line.ContainsAnyInRange('\u00C1', '\u017E'));
        return isBare ? style | LineStyle.Bare : style;
    }
}
