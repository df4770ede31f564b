using System.Globalization;
using Clona.Detectors.Roles;
using Clona.Detectors.Roles.Learned;

namespace Clona.Tagger.Roles;

/// <summary>Writes the wrong roles with the words around them, to be read and sorted by their causes.</summary>
internal static class RoleErrors
{
    private const int Around = 90;

    /// <summary>Writes those of a document: folder, document, place in the text, person, gold role and decision, role given and role decided by, what the
    /// rules say, the two highest scores, and the words.</summary>
    public static void Write(
        string folder, RoleDocument document, int[][] scores, IReadOnlyList<RoleAssignment> roles, TextWriter output)
    {
        for (var index = 0; index < roles.Count; index++)
        {
            var example = document.Mentions[index];
            if (example.Gold < 0 || RoleClasses.Roles[example.Gold] == roles[index].Role)
            {
                continue;
            }

            var mention = document.Sheet.Mentions[index];
            output.WriteLine(string.Join('\t',
                folder, document.Name, mention.Context.Span.Start.ToString(CultureInfo.InvariantCulture), mention.Entity,
                $"{example.GoldRole}:{example.Decision}", $"{roles[index].Role}/{roles[index].Deciding}", $"{mention.Own.Role?.ToString() ?? "-"}/{mention.Rule.Role}",
                Highest(scores[index]), WordsOf(document.Sheet.Text.View, mention.Context.Span.Start, mention.Context.Span.End)));
        }
    }

    private static string Highest(int[] scores) => string.Join(' ', Enumerable.Range(0, scores.Length).OrderByDescending(column => scores[column]).Take(3)
        .Select(column => string.Create(CultureInfo.InvariantCulture, $"{RoleClasses.Roles[column]}={scores[column]}")));

    private static string WordsOf(string view, int start, int end)
    {
        var (first, last) = (Math.Max(0, start - Around), Math.Min(view.Length, end + Around));
        return (view[first..start] + "[[" + view[start..end] + "]]" + view[end..last]).Replace('\n', '¶').Replace('\t', ' ');
    }
}
