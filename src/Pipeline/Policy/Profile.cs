using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy;

/// <summary>Rules for publishing one kind of document, read from a file of schema <c>redaction.profile/1</c>.</summary>
/// <remarks>Immutable. The order of the rules matters: the first that applies wins.</remarks>
public sealed record Profile
{
    /// <summary>Value of <c>schema</c> in a profile file.</summary>
    public const string Schema = "redaction.profile/1";

    /// <summary>Id, such as <c>minutes</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version, such as <c>2026.1</c>; changes with every change of the rules.</summary>
    public required string Version { get; init; }

    /// <summary>Czech name for people.</summary>
    public required string Name { get; init; }

    /// <summary>What the documents are published for, in Czech.</summary>
    public required string Purpose { get; init; }

    /// <summary>Law that orders or allows the publication, in Czech; a ground for collecting is not one.</summary>
    public required string LegalGround { get; init; }

    /// <summary>Choices of the office.</summary>
    public required IReadOnlyList<ProfileSwitch> Switches { get; init; }

    /// <summary>Thresholds of kinds that have none of their own.</summary>
    public required Thresholds DefaultThresholds { get; init; }

    /// <summary>Thresholds by kind of datum.</summary>
    public required IReadOnlyDictionary<FindingType, Thresholds> Thresholds { get; init; }

    /// <summary>What happens where no rule applies.</summary>
    public required DefaultDeny DefaultDeny { get; init; }

    /// <summary>The rules, in the order in which they are tried.</summary>
    public required IReadOnlyList<ProfileRule> Rules { get; init; }

    /// <summary>How often something is missed, as measured by the office; null where nobody has measured.</summary>
    public MissProbability? Misses { get; init; }

    /// <summary>What the marks in outputs say.</summary>
    public MarkStyle Marks { get; init; }

    /// <summary>SHA-256 of the file it was read from, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>Rule id of decisions that no rule made.</summary>
    public string DefaultDenyRuleId => Id + ".default-deny";

    /// <summary>The thresholds for <paramref name="type"/>.</summary>
    public Thresholds ThresholdsOf(FindingType type) =>
        Thresholds.TryGetValue(type, out var own) ? own : DefaultThresholds;

    /// <summary>The measured probability that holds on <paramref name="day"/>; null where none does.</summary>
    public MissProbability? MissesOn(DateOnly day) => Misses is { } known && known.Since <= day ? known : null;

    /// <summary>The chosen value of every switch, by switch id.</summary>
    public IReadOnlyDictionary<string, string> SwitchValues() =>
        Switches.ToDictionary(item => item.Id, item => item.Value, StringComparer.Ordinal);

    /// <summary>The same profile with one switch set to another of its options.</summary>
    /// <exception cref="ArgumentException">There is no such switch or option.</exception>
    public Profile WithSwitch(string id, string value)
    {
        var chosen = Switches.FirstOrDefault(item => item.Id == id);
        if (chosen is null || !chosen.Options.Contains(value, StringComparer.Ordinal))
        {
            throw new ArgumentException("The profile has no such switch or option.", nameof(value));
        }

        var changed = chosen with { Value = value };
        return this with { Switches = [.. Switches.Select(item => item == chosen ? changed : item)] };
    }
}
