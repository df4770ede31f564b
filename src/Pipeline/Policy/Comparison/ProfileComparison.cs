using System.Globalization;
using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Comparison;

/// <summary>Puts two profiles side by side: head, switches, thresholds, default, every part of every rule, and their order.</summary>
public static class ProfileComparison
{
    /// <summary>All differences in the order of the file; none where both say the same.</summary>
    public static IReadOnlyList<ProfileDifference> Of(Profile left, Profile right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return [.. Parts(left, right).Where(difference => difference.Left != difference.Right)];
    }

    private static IEnumerable<ProfileDifference> Parts(Profile left, Profile right)
    {
        yield return new("version", left.Version, right.Version);
        yield return new("name", left.Name, right.Name);
        yield return new("purpose", left.Purpose, right.Purpose);
        yield return new("legalGround", left.LegalGround, right.LegalGround);
        foreach (var difference in Keyed("switches", left.Switches, right.Switches, item => item.Id, item => $"{item.Value} ({string.Join(", ", item.Options)})"))
        {
            yield return difference;
        }

        yield return new("thresholds.default", Text(left.DefaultThresholds), Text(right.DefaultThresholds));
        foreach (var difference in Keyed("thresholds", left.Thresholds, right.Thresholds, pair => WireName.Of(pair.Key), pair => Text(pair.Value)))
        {
            yield return difference;
        }

        yield return new("defaultDeny", Text(left.DefaultDeny), Text(right.DefaultDeny));
        yield return new("risk", Text(left.Misses), Text(right.Misses));
        yield return new("marks", WireName.Of(left.Marks), WireName.Of(right.Marks));
        foreach (var difference in Rules(left, right))
        {
            yield return difference;
        }
    }

    private static IEnumerable<ProfileDifference> Rules(Profile left, Profile right)
    {
        var mine = left.Rules.ToDictionary(rule => Stem(left, rule), StringComparer.Ordinal);
        var theirs = right.Rules.ToDictionary(rule => Stem(right, rule), StringComparer.Ordinal);
        foreach (var stem in mine.Keys.Concat(theirs.Keys.Where(stem => !mine.ContainsKey(stem))))
        {
            var (before, after) = (mine.GetValueOrDefault(stem), theirs.GetValueOrDefault(stem));
            if (before is null || after is null)
            {
                yield return new(stem, before is null ? string.Empty : Whole(before), after is null ? string.Empty : Whole(after));
                continue;
            }

            foreach (var (part, one, other) in PartsOf(before).Zip(PartsOf(after), (one, other) => (one.Part, one.Text, other.Text)))
            {
                yield return new($"{stem}.{part}", one, other);
            }
        }

        string[] beforeOrder = [.. mine.Keys.Where(theirs.ContainsKey)];
        string[] afterOrder = [.. theirs.Keys.Where(mine.ContainsKey)];
        if (!beforeOrder.SequenceEqual(afterOrder, StringComparer.Ordinal))
        {
            yield return new("rules", string.Join(", ", beforeOrder), string.Join(", ", afterOrder));
        }
    }

    private static IEnumerable<ProfileDifference> Keyed<T>(
        string section, IEnumerable<T> left, IEnumerable<T> right, Func<T, string> key, Func<T, string> text)
    {
        var mine = left.ToDictionary(key, text, StringComparer.Ordinal);
        var theirs = right.ToDictionary(key, text, StringComparer.Ordinal);
        return mine.Keys.Union(theirs.Keys, StringComparer.Ordinal).Select(name => new ProfileDifference(
            $"{section}.{name}", mine.GetValueOrDefault(name, string.Empty), theirs.GetValueOrDefault(name, string.Empty)));
    }

    private static (string Part, string Text)[] PartsOf(ProfileRule rule) =>
    [
        ("when", Text(rule.When)),
        ("decision", WireName.Of(rule.Kind)),
        ("reason", rule.Reason),
        ("legalGround", rule.LegalGround),
        ("purpose", rule.Purpose),
        ("source", rule.Source),
        ("valid", Text(rule.Validity)),
    ];

    private static string Whole(ProfileRule rule) => $"{Text(rule.When)} → {WireName.Of(rule.Kind)}; {rule.LegalGround}";

    private static string Text(RuleCondition when)
    {
        var parts = new List<string>();
        Add("types", when.Types);
        Add("roles", when.Roles);
        Add("places", when.Places);
        Add("posts", when.Posts);
        parts.AddRange(when.Strength is { } strength ? [$"strength {WireName.Of(strength)}"] : Array.Empty<string>());
        parts.AddRange(when.MinConfidence > 0 ? [$"minConfidence {Number(when.MinConfidence)}"] : Array.Empty<string>());
        parts.AddRange(when.RoleInDoubt is { } doubt ? [doubt ? "roleInDoubt" : "role sure"] : Array.Empty<string>());
        parts.AddRange(when.Switches.Select(item => $"{item.Key} = {string.Join('|', item.Value.Order(StringComparer.Ordinal))}"));
        return parts.Count == 0 ? "*" : string.Join("; ", parts);

        void Add<T>(string name, IReadOnlySet<T>? values)
            where T : struct, Enum
        {
            if (values is not null)
            {
                parts.Add($"{name} {string.Join(", ", values.Order().Select(WireName.Of))}");
            }
        }
    }

    private static string Text(DefaultDeny deny) =>
        $"{WireName.Of(deny.Kind)}; redact {string.Join(", ", deny.Redact.Order().Select(WireName.Of))}; {deny.LegalGround}";

    private static string Text(MissProbability? misses) => misses is null ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{misses.Step}; {misses.Since:yyyy-MM-dd}; {misses.Source}");

    private static string Text(Thresholds pair) => $"redactAt {Number(pair.RedactAt)}, reviewAt {Number(pair.ReviewAt)}";

    private static string Text(ValidityPeriod period) => string.Create(
        CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd} – {(period.To is { } last ? last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty)}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Stem(Profile profile, ProfileRule rule) =>
        rule.Id.StartsWith(profile.Id + ".", StringComparison.Ordinal) ? rule.Id[(profile.Id.Length + 1)..] : rule.Id;
}
