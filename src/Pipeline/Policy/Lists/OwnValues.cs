using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>All values of the lists, found in one walk over a text.</summary>
/// <remarks>
/// The case of letters and any blanks (one line end among them) do not matter; a value is found as whole words only. The
/// longest value of an entry wins. Immutable after it was built.
/// </remarks>
internal sealed class OwnValues
{
    private const int WidestGap = 4;
    private readonly Dictionary<(int Node, char Letter), int> steps = [];
    private readonly List<List<OwnEntry>?> ends = [null];

    /// <summary>An index of the values of <paramref name="entries"/>.</summary>
    public OwnValues(IEnumerable<OwnEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var value in entry.Values)
            {
                Add(value, entry);
            }
        }
    }

    /// <summary>A value as it is compared: the plain characters without blanks, in small letters.</summary>
    public static string Compared(string value) =>
        string.Concat(DetectionText.Of(value).View.ToString().Where(c => !char.IsWhiteSpace(c)).Select(char.ToLowerInvariant));

    /// <summary>Adds all places in <paramref name="view"/> that hold a value.</summary>
    /// <returns>Offset up to which the view was read.</returns>
    public int Find(ReadOnlySpan<char> view, List<OwnMatch> matches)
    {
        var at = 0;
        for (; at < view.Length; at++)
        {
            if (at == 0 || !char.IsLetterOrDigit(view[at - 1]) || !char.IsLetterOrDigit(view[at]))
            {
                MatchAt(view, at, matches);
            }
        }

        return at;
    }

    private void MatchAt(ReadOnlySpan<char> view, int start, List<OwnMatch> matches)
    {
        var node = 0;
        var gap = 0;
        for (var at = start; at < view.Length; at++)
        {
            if (char.IsWhiteSpace(view[at]))
            {
                if (at == start || ++gap > WidestGap)
                {
                    return;
                }

                continue;
            }

            gap = 0;
            if (!steps.TryGetValue((node, char.ToLowerInvariant(view[at])), out node))
            {
                return;
            }

            if (ends[node] is { } entries && IsWordEnd(view, at + 1))
            {
                AddAll(entries, new TextSpan(start, at + 1), matches);
            }
        }
    }

    // A shorter value of the same entry that begins here gives way to the longer one.
    private static void AddAll(List<OwnEntry> entries, TextSpan span, List<OwnMatch> matches)
    {
        foreach (var entry in entries)
        {
            if (matches.Count > 0 && ReferenceEquals(matches[^1].Entry, entry) && matches[^1].Span.Start == span.Start)
            {
                matches.RemoveAt(matches.Count - 1);
            }

            matches.Add(new OwnMatch(entry, span));
        }
    }

    private static bool IsWordEnd(ReadOnlySpan<char> view, int end) =>
        end >= view.Length || !char.IsLetterOrDigit(view[end]) || !char.IsLetterOrDigit(view[end - 1]);

    private void Add(string value, OwnEntry entry)
    {
        var node = 0;
        foreach (var letter in Compared(value))
        {
            if (!steps.TryGetValue((node, letter), out var next))
            {
                next = ends.Count;
                ends.Add(null);
                steps.Add((node, letter), next);
            }

            node = next;
        }

        (ends[node] ??= []).Add(entry);
    }
}
