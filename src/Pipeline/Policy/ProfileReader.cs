using System.Text.Json;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Policy;

/// <summary>Reads profile files and names everything that is wrong in them.</summary>
public static class ProfileReader
{
    /// <summary>Largest profile file that is read, in bytes.</summary>
    public const int MaxBytes = 1 << 20;

    private static readonly string[] Keys =
    [
        "schema", "id", "version", "name", "purpose", "legalGround", "switches", "thresholds", "defaultDeny", "rules", "risk", "marks",
    ];

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads a profile from UTF-8 JSON.</summary>
    public static ProfileReadResult Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MaxBytes)
        {
            return Refused(ProfileErrorKind.TooLarge, $"{MaxBytes}");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var read = Read(document.RootElement);
            return read.Profile is { } profile ? read with { Profile = profile with { Sha256 = Hash.Hex(json.Span) } } : read;
        }
        catch (JsonException exception)
        {
            return Refused(ProfileErrorKind.InvalidJson, $"{exception.LineNumber + 1}");
        }
    }

    private static ProfileReadResult Read(JsonElement root)
    {
        var errors = new List<ProfileError>();
        var profile = ReadProfile(root, errors);
        ProfileValidator.Check(profile, errors);
        return new ProfileReadResult(errors.Count == 0 ? profile : null, errors);
    }

    private static ProfileReadResult Refused(ProfileErrorKind kind, string detail) =>
        new(null, [new ProfileError("$", kind, detail)]);

    private static Profile ReadProfile(JsonElement root, List<ProfileError> errors)
    {
        var node = ProfileNode.Open(root, "$", errors, Keys);
        if (node.Text("schema") != Profile.Schema)
        {
            node.Fail("$.schema", ProfileErrorKind.WrongSchema, Profile.Schema);
        }

        var thresholds = ReadThresholds(node, errors);
        return new Profile
        {
            Id = node.Text("id"),
            Version = node.Text("version"),
            Name = node.Text("name"),
            Purpose = node.Text("purpose"),
            LegalGround = node.Text("legalGround"),
            Switches = ReadSwitches(node, errors),
            DefaultThresholds = thresholds.Default,
            Thresholds = thresholds.Own,
            DefaultDeny = ReadDefault(node, errors),
            Misses = ReadMisses(node, errors),
            Marks = node.Name<MarkStyle>("marks") ?? MarkStyle.Kind,
            Rules = [.. node.Items("rules").Select(item => RuleReader.Read(item.Value, item.Path, errors))],
        };
    }

    private static MissProbability? ReadMisses(ProfileNode profile, List<ProfileError> errors)
    {
        if (profile.Find("risk") is not { } element)
        {
            return null;
        }

        var node = ProfileNode.Open(element, "$.risk", errors, "probability", "since", "source");
        if (node.Find("since") is null)
        {
            node.Fail(node.PathOf("since"), ProfileErrorKind.MissingKey);
        }

        return new MissProbability(
            node.Step("probability", MissProbability.Largest), node.Day("since") ?? DateOnly.MaxValue, node.Text("source"));
    }

    private static IReadOnlyList<ProfileSwitch> ReadSwitches(ProfileNode profile, List<ProfileError> errors) =>
        profile.Find("switches") is null
            ? []
            : [.. profile.Items("switches").Select(item => ReadSwitch(item.Value, item.Path, errors))];

    private static ProfileSwitch ReadSwitch(JsonElement element, string path, List<ProfileError> errors)
    {
        var node = ProfileNode.Open(element, path, errors, "id", "value", "options", "meaning");
        var read = new ProfileSwitch(
            node.Text("id"), node.Text("value"), node.TextList("options"), node.Text("meaning"));
        if (!read.Options.Contains(read.Value))
        {
            node.Fail(node.PathOf("value"), ProfileErrorKind.UnknownName, string.Join(", ", read.Options));
        }

        return read;
    }

    private static (Thresholds Default, Dictionary<FindingType, Thresholds> Own) ReadThresholds(
        ProfileNode profile, List<ProfileError> errors)
    {
        var own = new Dictionary<FindingType, Thresholds>();
        if (profile.Find("thresholds") is not { } element)
        {
            profile.Fail("$.thresholds", ProfileErrorKind.MissingKey);
            return (default, own);
        }

        var node = ProfileNode.Open(element, "$.thresholds", errors, ["default", .. WireName.All<FindingType>()]);
        foreach (var type in Enum.GetValues<FindingType>().Where(type => node.Find(WireName.Of(type)) is not null))
        {
            own[type] = ReadPair(node, WireName.Of(type), errors);
        }

        return (ReadPair(node, "default", errors), own);
    }

    private static Thresholds ReadPair(ProfileNode thresholds, string key, List<ProfileError> errors)
    {
        if (thresholds.Find(key) is not { } element)
        {
            thresholds.Fail(thresholds.PathOf(key), ProfileErrorKind.MissingKey);
            return default;
        }

        var node = ProfileNode.Open(element, thresholds.PathOf(key), errors, "redactAt", "reviewAt");
        var pair = new Thresholds(node.Fraction("redactAt"), node.Fraction("reviewAt"));
        if (pair.ReviewAt > pair.RedactAt)
        {
            node.Fail(node.Path, ProfileErrorKind.ThresholdsReversed);
        }

        return pair;
    }

    private static DefaultDeny ReadDefault(ProfileNode profile, List<ProfileError> errors)
    {
        if (profile.Find("defaultDeny") is not { } element)
        {
            profile.Fail("$.defaultDeny", ProfileErrorKind.MissingDefault);
            return new DefaultDeny(DecisionKind.Review, new HashSet<FindingType>(), "", "");
        }

        var node = ProfileNode.Open(element, "$.defaultDeny", errors, "decision", "redact", "reason", "legalGround");
        var kind = node.Name<DecisionKind>("decision");
        if (kind is null or DecisionKind.Keep)
        {
            var fault = kind is null ? ProfileErrorKind.MissingDefault : ProfileErrorKind.DefaultKeeps;
            node.Fail(node.PathOf("decision"), fault);
        }

        return new DefaultDeny(
            kind ?? DecisionKind.Review,
            node.Names<FindingType>("redact") ?? [],
            node.Text("reason"),
            node.Text("legalGround"));
    }
}
