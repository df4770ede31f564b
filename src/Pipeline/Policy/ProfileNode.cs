using System.Globalization;
using System.Text.Json;

namespace Clona.Pipeline.Policy;

/// <summary>
/// One JSON object of a profile file, read key by key; whatever does not fit becomes an error with its path.
/// </summary>
/// <remarks>Reading goes on after an error with a harmless value, so that one run names all errors.</remarks>
internal sealed class ProfileNode
{
    private readonly JsonElement element;
    private readonly List<ProfileError> errors;

    private ProfileNode(JsonElement element, string path, List<ProfileError> errors)
    {
        this.element = element;
        Path = path;
        this.errors = errors;
    }

    /// <summary>Place of the object in the file.</summary>
    internal string Path { get; }

    /// <summary>
    /// Opens an object that may hold only <paramref name="keys"/>; something else than an object reads as empty.
    /// </summary>
    internal static ProfileNode Open(JsonElement element, string path, List<ProfileError> errors, params string[] keys)
    {
        var node = new ProfileNode(element, path, errors);
        if (element.ValueKind != JsonValueKind.Object)
        {
            node.Fail(path, ProfileErrorKind.WrongValueKind, "{ }");
            return node;
        }

        foreach (var property in element.EnumerateObject().Where(property => !keys.Contains(property.Name)))
        {
            node.Fail($"{path}.{property.Name}", ProfileErrorKind.UnknownKey, string.Join(", ", keys));
        }

        return node;
    }

    /// <summary>Records an error.</summary>
    internal void Fail(string path, ProfileErrorKind kind, string detail = "") =>
        errors.Add(new ProfileError(path, kind, detail));

    /// <summary>Path of a key of this object.</summary>
    internal string PathOf(string key) => $"{Path}.{key}";

    /// <summary>The value under <paramref name="key"/>, if there is one that is not null.</summary>
    internal JsonElement? Find(string key) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(key, out var value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>A text of at least one visible character.</summary>
    internal string Text(string key, ProfileErrorKind ifMissing = ProfileErrorKind.MissingKey)
    {
        if (Find(key) is not { } value)
        {
            Fail(PathOf(key), ifMissing);
            return "";
        }

        var text = TextOf(value, PathOf(key));
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            Fail(PathOf(key), ifMissing == ProfileErrorKind.MissingKey ? ProfileErrorKind.Empty : ifMissing);
        }

        return text ?? "";
    }

    /// <summary>A text that may be missing or empty.</summary>
    internal string OptionalText(string key) =>
        Find(key) is { } value ? TextOf(value, PathOf(key)) ?? "" : "";

    /// <summary>A number in [0, 1].</summary>
    internal double Fraction(string key, double? ifMissing = null)
    {
        if (Find(key) is not { } value)
        {
            if (ifMissing is null)
            {
                Fail(PathOf(key), ProfileErrorKind.MissingKey);
            }

            return ifMissing ?? 0;
        }

        if (value.ValueKind == JsonValueKind.Number && value.GetDouble() is >= 0 and <= 1)
        {
            return value.GetDouble();
        }

        Fail(PathOf(key), ProfileErrorKind.OutOfRange, "0–1");
        return 0;
    }

    /// <summary>A whole number from 1 to <paramref name="largest"/>.</summary>
    internal int Step(string key, int largest)
    {
        if (Find(key) is not { } value)
        {
            Fail(PathOf(key), ProfileErrorKind.MissingKey);
            return 1;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var step) && step >= 1 && step <= largest)
        {
            return step;
        }

        Fail(PathOf(key), ProfileErrorKind.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"1–{largest}"));
        return 1;
    }

    /// <summary>A member of an enum by its wire name.</summary>
    internal T? Name<T>(string key)
        where T : struct, Enum => Find(key) is { } value ? NameOf<T>(value, PathOf(key)) : null;

    /// <summary>A list of wire names without repetition; <see langword="null"/> where the key is missing.</summary>
    internal HashSet<T>? Names<T>(string key)
        where T : struct, Enum =>
        Find(key) is null
            ? null
            : [.. Items(key).Select(item => NameOf<T>(item.Value, item.Path)).OfType<T>()];

    /// <summary>A truth value; <see langword="null"/> where the key is missing.</summary>
    internal bool? Flag(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Fail(PathOf(key), ProfileErrorKind.WrongValueKind, "true, false");
        return null;
    }

    /// <summary>A day written as <c>yyyy-MM-dd</c>; <see langword="null"/> where the key is missing.</summary>
    internal DateOnly? Day(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(
            value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fail(PathOf(key), ProfileErrorKind.BadDate);
        return null;
    }

    /// <summary>The members of a list with their paths; a list must not be empty.</summary>
    internal IEnumerable<(JsonElement Value, string Path)> Items(string key)
    {
        if (Find(key) is not { ValueKind: JsonValueKind.Array } list)
        {
            Fail(PathOf(key), Find(key) is null ? ProfileErrorKind.MissingKey : ProfileErrorKind.WrongValueKind, "[ ]");
            return [];
        }

        if (list.GetArrayLength() == 0)
        {
            Fail(PathOf(key), ProfileErrorKind.Empty);
        }

        return list.EnumerateArray().Select((item, index) => (item, $"{PathOf(key)}[{index}]"));
    }

    /// <summary>A list of texts.</summary>
    internal IReadOnlyList<string> TextList(string key) =>
        [.. Items(key).Select(item => TextOf(item.Value, item.Path)).OfType<string>()];

    private string? TextOf(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Fail(path, ProfileErrorKind.WrongValueKind, "\"…\"");
        return null;
    }

    private T? NameOf<T>(JsonElement value, string path)
        where T : struct, Enum
    {
        if (value.ValueKind == JsonValueKind.String && WireName.TryParse<T>(value.GetString(), out var parsed))
        {
            return parsed;
        }

        Fail(path, ProfileErrorKind.UnknownName, string.Join(", ", WireName.All<T>()));
        return null;
    }
}
