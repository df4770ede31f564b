using System.Text.Json;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Policy;

/// <summary>Reads one rule of a profile file.</summary>
internal static class RuleReader
{
    private static readonly string[] RuleKeys =
        ["id", "when", "decision", "reason", "legalGround", "source", "purpose", "validFrom", "validTo"];

    private static readonly string[] ConditionKeys =
        ["types", "roles", "places", "posts", "strength", "minConfidence", "roleInDoubt", "switches"];

    /// <summary>Reads the rule; what is wrong goes to <paramref name="errors"/>.</summary>
    internal static ProfileRule Read(JsonElement element, string path, List<ProfileError> errors)
    {
        var node = ProfileNode.Open(element, path, errors, RuleKeys);
        var kind = Decision(node);
        return new ProfileRule(
            node.Text("id"),
            Condition(node, errors),
            kind,
            node.Text("reason"),
            node.Text("legalGround", GroundMissing(kind)),
            node.Text("source"),
            kind == DecisionKind.Keep
                ? node.Text("purpose", ProfileErrorKind.KeepWithoutPurpose)
                : node.OptionalText("purpose"),
            Validity(node));
    }

    private static ProfileErrorKind GroundMissing(DecisionKind kind) =>
        kind == DecisionKind.Keep ? ProfileErrorKind.KeepWithoutGround : ProfileErrorKind.MissingKey;

    private static DecisionKind Decision(ProfileNode node)
    {
        if (node.Find("decision") is null)
        {
            node.Fail(node.PathOf("decision"), ProfileErrorKind.MissingKey);
        }

        return node.Name<DecisionKind>("decision") ?? DecisionKind.Review;
    }

    private static RuleCondition Condition(ProfileNode rule, List<ProfileError> errors)
    {
        if (rule.Find("when") is not { } element)
        {
            rule.Fail(rule.PathOf("when"), ProfileErrorKind.MissingKey);
            return new RuleCondition();
        }

        var node = ProfileNode.Open(element, rule.PathOf("when"), errors, ConditionKeys);
        return new RuleCondition
        {
            Types = node.Names<FindingType>("types"),
            Roles = node.Names<PersonRole>("roles"),
            Places = node.Names<DocumentPlace>("places"),
            Posts = node.Names<PostFacing>("posts"),
            Strength = node.Name<EvidenceStrength>("strength"),
            MinConfidence = node.Fraction("minConfidence", ifMissing: 0),
            RoleInDoubt = node.Flag("roleInDoubt"),
            Switches = Switches(node, errors),
        };
    }

    private static Dictionary<string, IReadOnlySet<string>> Switches(ProfileNode when, List<ProfileError> errors)
    {
        var wanted = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        if (when.Find("switches") is not { ValueKind: JsonValueKind.Object } element)
        {
            return wanted;
        }

        var keys = element.EnumerateObject().Select(property => property.Name).ToArray();
        var node = ProfileNode.Open(element, when.PathOf("switches"), errors, keys);
        foreach (var key in keys)
        {
            wanted[key] = node.TextList(key).ToHashSet(StringComparer.Ordinal);
        }

        return wanted;
    }

    private static ValidityPeriod Validity(ProfileNode node)
    {
        if (node.Find("validFrom") is null)
        {
            node.Fail(node.PathOf("validFrom"), ProfileErrorKind.MissingKey);
        }

        var from = node.Day("validFrom");
        var to = node.Day("validTo");
        if (to < from)
        {
            node.Fail(node.PathOf("validTo"), ProfileErrorKind.DatesReversed);
        }

        return new ValidityPeriod(from ?? DateOnly.MinValue, to);
    }
}
