using System.Text.Json;

namespace Clona.Worker.Sources.Settings;

/// <summary>Reads the values of one JSON object and notes each that is not what is expected.</summary>
internal sealed class SourceFields(JsonElement element, string place)
{
    private static readonly string[] SecretNames = ["token", "key", "apikey", "api_key", "password", "heslo", "secret", "sig", "signature", "auth"];

    private readonly List<SourceError> errors = [];

    public IReadOnlyList<SourceError> Errors => errors;

    public void Wrong(string? key, string text, params object[] values) =>
        errors.Add(new SourceError(key is null ? place : $"{place}.{key}", WorkerTexts.Of(text, values)));

    public JsonElement Part(string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var value) ? value : default;

    public string? Text(string key)
    {
        var value = Part(key);
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Undefined)
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : null;
        }

        Wrong(key, "source-error.not-text");
        return null;
    }

    public IReadOnlyList<string> Texts(string key)
    {
        var value = Part(key);
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            Wrong(key, "source-error.not-texts");
            return [];
        }

        return [.. value.EnumerateArray().Select(item => item.GetString()!.Trim())];
    }

    public bool Flag(string key)
    {
        var value = Part(key);
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Undefined))
        {
            Wrong(key, "source-error.not-a-flag");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    public int Number(string key, int usual, int least, int most)
    {
        var value = Part(key);
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return usual;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Wrong(key, "source-error.number", least, most);
        return usual;
    }

    public IReadOnlyList<Uri> AddressAsList(string key, bool isPlainAllowed)
    {
        if (Part(key).ValueKind == JsonValueKind.Undefined)
        {
            Wrong(key, "source-error.address-missing");
        }

        return Address(key, isPlainAllowed) is { } address ? [address] : [];
    }

    public Uri? Address(string key, bool isPlainAllowed) =>
        Text(key) is { } text ? Checked(text, key, isPlainAllowed) : null;

    public IReadOnlyList<Uri> Addresses(string key, bool isPlainAllowed)
    {
        var texts = Texts(key);
        if (texts.Count == 0 && !errors.Exists(error => error.Place == $"{place}.{key}"))
        {
            Wrong(key, "source-error.address-missing");
        }

        return [.. texts.Select((text, index) => Checked(text, $"{key}[{index}]", isPlainAllowed)).OfType<Uri>()];
    }

    // What is wrong is said without the address: it may hold the secret that it must not hold.
    private Uri? Checked(string text, string key, bool isPlainAllowed)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            Wrong(key, "source-error.not-an-address");
        }
        else if (address.Scheme == Uri.UriSchemeHttp && !isPlainAllowed)
        {
            Wrong(key, "source-error.plain-http");
        }
        else if (address.UserInfo.Length > 0 || NamesOf(address.Query).Any(name => SecretNames.Contains(name)))
        {
            Wrong(key, "source-error.secret");
        }
        else
        {
            return address;
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(string query) =>
        query.TrimStart('?').Split('&').Select(pair => pair.Split('=')[0].ToLowerInvariant());
}
