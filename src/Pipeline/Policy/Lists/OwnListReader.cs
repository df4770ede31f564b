using System.Text.Json;
using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>Reads a file of own patterns and lists and names everything that is wrong in it.</summary>
public static partial class OwnListReader
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MaxBytes = 4 << 20;

    /// <summary>Most entries of one file.</summary>
    internal const int MaxEntries = 500;

    /// <summary>Most values of one entry.</summary>
    internal const int MaxValues = 1_000;

    private const int MaxValueLength = 200;
    private const int FewestCharacters = 3;
    private const int LongestDigitsInId = 4;

    private static readonly string[] Keys = ["schema", "id", "version", "patterns", "always", "never", "posts"];
    private static readonly string[] PatternKeys =
        ["id", "pattern", "type", "role", "decision", "reason", "legalGround", "validFrom", "validTo"];

    private static readonly string[] ValueKeys = ["id", "values", "type", "role", "reason", "legalGround", "validFrom", "validTo"];
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads lists from UTF-8 JSON; <paramref name="today"/> tells expired entries.</summary>
    public static OwnListReadResult Read(ReadOnlyMemory<byte> json, DateOnly today)
    {
        if (json.Length > MaxBytes)
        {
            return Refused(ProfileErrorKind.TooLarge, $"{MaxBytes}");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Read(document.RootElement, today);
        }
        catch (JsonException exception)
        {
            return Refused(ProfileErrorKind.InvalidJson, $"{exception.LineNumber + 1}");
        }
    }

    private static OwnListReadResult Refused(ProfileErrorKind kind, string detail) => new(null, [new ProfileError("$", kind, detail)]);

    private static OwnListReadResult Read(JsonElement root, DateOnly today)
    {
        var errors = new List<ProfileError>();
        var node = ProfileNode.Open(root, "$", errors, Keys);
        if (node.Text("schema") != OwnLists.Schema)
        {
            node.Fail("$.schema", ProfileErrorKind.WrongSchema, OwnLists.Schema);
        }

        var entries = new List<(OwnEntry Entry, string Path)>();
        foreach (var (key, kind) in Sections.Where(section => node.Find(section.Key) is not null))
        {
            entries.AddRange(node.Items(key).Select(item => (ReadEntry(item.Value, item.Path, kind, errors), item.Path)));
        }

        IReadOnlyList<Post> posts = node.Find("posts") is null
            ? []
            : [.. node.Items("posts").Select(item => PostReader.Read(item.Value, item.Path, errors))];
        var lists = new OwnLists
        {
            Id = node.Text("id"),
            Version = node.Text("version"),
            Entries = [.. entries.Select(item => item.Entry)],
            Posts = posts,
        };
        OwnListChecks.Check(entries, today, errors);
        return new OwnListReadResult(errors.TrueForAll(error => error.Kind == ProfileErrorKind.Expired) ? lists : null, errors);
    }

    private static (string Key, OwnEntryKind Kind)[] Sections { get; } =
        [("patterns", OwnEntryKind.Pattern), ("always", OwnEntryKind.Always), ("never", OwnEntryKind.Never)];

    private static OwnEntry ReadEntry(JsonElement element, string path, OwnEntryKind kind, List<ProfileError> errors)
    {
        var node = ProfileNode.Open(element, path, errors, kind == OwnEntryKind.Pattern ? PatternKeys : ValueKeys);
        var entry = new OwnEntry
        {
            Kind = kind,
            Id = Id(node),
            Type = Type(node, kind),
            Role = node.Name<PersonRole>("role"),
            Decision = Decision(node),
            Reason = node.Text("reason"),
            LegalGround = node.OptionalText("legalGround"),
            Validity = Validity(node),
            Pattern = kind == OwnEntryKind.Pattern ? Pattern(node) : null,
            Values = kind == OwnEntryKind.Pattern ? [] : Values(node),
        };
        return entry;
    }

    private static string Id(ProfileNode node)
    {
        var id = node.Text("id");
        if (id.Length > 0 && !IdPattern.IsMatch(id))
        {
            node.Fail(node.PathOf("id"), ProfileErrorKind.BadEntryId, $"{LongestDigitsInId}");
        }

        return id;
    }

    private static FindingType? Type(ProfileNode node, OwnEntryKind kind)
    {
        if (node.Find("type") is null && kind != OwnEntryKind.Never)
        {
            node.Fail(node.PathOf("type"), ProfileErrorKind.MissingKey);
        }

        return node.Name<FindingType>("type");
    }

    // A hint may make a decision more careful, not less: what is to stay belongs into the never-list.
    private static DecisionKind? Decision(ProfileNode node)
    {
        var decision = node.Name<DecisionKind>("decision");
        if (decision == DecisionKind.Keep)
        {
            node.Fail(node.PathOf("decision"), ProfileErrorKind.UnknownName, "redact, review");
        }

        return decision;
    }

    private static ValidityPeriod Validity(ProfileNode node)
    {
        if (node.Find("validFrom") is null)
        {
            node.Fail(node.PathOf("validFrom"), ProfileErrorKind.MissingKey);
        }

        return new ValidityPeriod(node.Day("validFrom") ?? default, node.Day("validTo"));
    }

    private static Regex? Pattern(ProfileNode node)
    {
        var pattern = node.Text("pattern");
        if (pattern.Length == 0)
        {
            return null;
        }

        var regex = OwnPattern.Compile(pattern, out var fault, out var detail);
        if (regex is null)
        {
            node.Fail(node.PathOf("pattern"), fault, detail);
        }

        return regex;
    }

    private static List<string> Values(ProfileNode node)
    {
        var values = node.TextList("values");
        if (values.Count > MaxValues)
        {
            node.Fail(node.PathOf("values"), ProfileErrorKind.TooMany, $"{MaxValues}");
        }

        for (var i = 0; i < values.Count; i++)
        {
            var path = $"{node.PathOf("values")}[{i}]";
            if (values[i].Length > MaxValueLength)
            {
                node.Fail(path, ProfileErrorKind.TooLong, $"{MaxValueLength}");
            }
            else if (values[i].Count(char.IsLetterOrDigit) < FewestCharacters)
            {
                node.Fail(path, ProfileErrorKind.TooShort, $"{FewestCharacters}");
            }
        }

        return [.. values];
    }

    // Ids stand in reports: a number of a person must not hide in one.
    [GeneratedRegex(@"^(?!.*[0-9]{5})[a-z][a-z0-9-]{1,39}\z", RegexOptions.CultureInvariant, 250)]
    private static partial Regex IdPattern { get; }
}
