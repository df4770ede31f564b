using System.Globalization;

namespace Clona.Worker.Sources.Fetching;

/// <summary>What a host's robots.txt says to us (RFC 9309): the longest matching rule holds, and of two equally long ones the allowing.</summary>
public sealed class RobotsRules
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);
    private readonly List<(string Pattern, bool IsAllowed)> rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Everything is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Pause between two requests that the host asks for, at most a minute.</summary>
    public TimeSpan Delay { get; private set; }

    /// <summary>Reads the rules for <paramref name="agent"/>; those for all where it is not named.</summary>
    public static RobotsRules Parse(string text, string agent)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = Groups(text);
        var own = groups.Where(group => group.Agents.Contains(agent, StringComparer.OrdinalIgnoreCase)).ToList();
        var all = groups.Where(group => group.Agents.Contains("*", StringComparer.Ordinal));
        var result = new RobotsRules();
        foreach (var (key, value) in (own.Count > 0 ? own : all).SelectMany(group => group.Lines))
        {
            result.Add(key, value);
        }

        return result;
    }

    /// <summary>Whether the path with its query may be asked for.</summary>
    public bool IsAllowed(string pathAndQuery)
    {
        var best = rules.Where(rule => Matches(rule.Pattern, pathAndQuery))
            .OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.IsAllowed)
            .Select(rule => (bool?)rule.IsAllowed).FirstOrDefault();
        return best ?? true;
    }

    private static List<(List<string> Agents, List<(string Key, string Value)> Lines)> Groups(string text)
    {
        var groups = new List<(List<string> Agents, List<(string, string)> Lines)>();
        foreach (var line in text.Split('\n'))
        {
            var pair = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (pair.Length != 2)
            {
                continue;
            }

            var key = pair[0].ToLowerInvariant();
            if (key == "user-agent")
            {
                if (groups.Count == 0 || groups[^1].Lines.Count > 0)
                {
                    groups.Add(([], []));
                }

                groups[^1].Agents.Add(pair[1]);
            }
            else if (groups.Count > 0)
            {
                groups[^1].Lines.Add((key, pair[1]));
            }
        }

        return groups;
    }

    private void Add(string key, string value)
    {
        if (key is "allow" or "disallow" && value.Length > 0)
        {
            rules.Add((value, key == "allow"));
        }
        else if (key == "crawl-delay" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds > 0)
        {
            Delay = seconds < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestDelay;
        }
    }

    // A star stands for anything, a dollar at the end for the end; matched without going back, so that no rule can take long.
    private static bool Matches(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts[1..])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return !isWhole || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
