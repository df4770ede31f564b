using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>Finds all places that the entries describe.</summary>
internal sealed class OwnMatcher
{
    private readonly IReadOnlyList<OwnEntry> patterns;
    private readonly OwnValues values;

    /// <summary>A matcher for <paramref name="entries"/>.</summary>
    public OwnMatcher(IEnumerable<OwnEntry> entries)
    {
        var all = entries.ToList();
        patterns = all.FindAll(entry => entry.Pattern is not null);
        values = new OwnValues(all);
    }

    /// <summary>The places in <paramref name="text"/> in original offsets.</summary>
    public OwnMatches FindIn(string text)
    {
        var view = DetectionText.Of(text);
        var matches = new List<OwnMatch>();
        Find(view.View, matches);
        return new OwnMatches(matches.Select(match => match with { Span = view.ToOriginal(match.Span) }));
    }

    /// <summary>Adds all places in <paramref name="view"/> in its own offsets.</summary>
    /// <returns>Offset up to which the view was read; a pattern that runs out of time has not read the rest.</returns>
    public int Find(ReadOnlySpan<char> view, List<OwnMatch> matches)
    {
        var readTo = values.Find(view, matches);
        foreach (var entry in patterns)
        {
            readTo = Math.Min(readTo, Find(view, entry, matches));
        }

        return readTo;
    }

    private static int Find(ReadOnlySpan<char> view, OwnEntry entry, List<OwnMatch> matches)
    {
        var cursor = 0;
        try
        {
            foreach (var match in entry.Pattern!.EnumerateMatches(view))
            {
                cursor = match.Index + match.Length;
                if (match.Length > 0)
                {
                    matches.Add(new OwnMatch(entry, new TextSpan(match.Index, cursor)));
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return cursor;
        }

        return view.Length;
    }
}
