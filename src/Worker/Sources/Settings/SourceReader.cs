using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Clona.Pipeline.Policy;
using Clona.Worker.Night;

namespace Clona.Worker.Sources.Settings;

/// <summary>Reads one source of the list and collects everything that is wrong with it.</summary>
internal sealed class SourceReader(JsonElement element, string place)
{
    private const int LongestId = 32;

    private static readonly string[] Always =
        ["id", "kind", "profile", "hosts", "window", "everyHours", "requestsPerMinute", "plainHttp"];

    private static readonly FrozenDictionary<SourceKind, string[]> OfKind = new Dictionary<SourceKind, string[]>
    {
        [SourceKind.Urls] = ["urls"],
        [SourceKind.NoticeBoard] = ["url", "titles"],
        [SourceKind.Register] = ["url", "publisher", "from", "attachments"],
    }.ToFrozenDictionary();

    private readonly SourceFields fields = new(element, place);

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<SourceError> Errors => fields.Errors;

    /// <summary>The source; null where something is wrong.</summary>
    public SourceSettings? Read()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            fields.Wrong(null, "source-error.not-an-object");
            return null;
        }

        if (!WireName.TryParse<SourceKind>(fields.Text("kind"), out var kind))
        {
            fields.Wrong("kind", "source-error.kind", string.Join(", ", WireName.All<SourceKind>()));
            return null;
        }

        string[] allowed = [.. Always, .. OfKind[kind]];
        foreach (var entry in element.EnumerateObject().Where(entry => !allowed.Contains(entry.Name)))
        {
            fields.Wrong(entry.Name, "source-error.unknown-key", string.Join(", ", allowed));
        }

        var source = Common(kind);
        source = kind == SourceKind.Register ? Register(source) : source;
        return Errors.Count == 0 ? source : null;
    }

    private SourceSettings Common(SourceKind kind)
    {
        var isPlain = fields.Flag("plainHttp");
        var addresses = kind == SourceKind.Urls ? fields.Addresses("urls", isPlain) : fields.AddressAsList("url", isPlain);
        var hosts = fields.Texts("hosts").Select(host => host.ToLowerInvariant()).ToList();
        return new SourceSettings
        {
            Id = Id(),
            Kind = kind,
            Profile = Profile(),
            Addresses = addresses,
            Hosts = hosts.Concat(addresses.Select(SourceSettings.HostOf)).ToFrozenSet(StringComparer.Ordinal),
            Window = Window(),
            Every = TimeSpan.FromHours(fields.Number("everyHours", 24, 1, 24 * 31)),
            RequestsPerMinute = fields.Number("requestsPerMinute", 12, 1, 600),
            IsPlainHttpAllowed = isPlain,
            Titles = kind == SourceKind.NoticeBoard ? fields.Texts("titles") : [],
        };
    }

    private SourceSettings Register(SourceSettings source)
    {
        var publisher = new SourceFields(fields.Part("publisher"), $"{place}.publisher");
        var number = publisher.Text("ico");
        var box = publisher.Text("dataBox");
        if (number is null && box is null)
        {
            fields.Wrong("publisher", "source-error.publisher");
        }

        if (number is not null && (number.Length > 8 || !number.All(char.IsAsciiDigit)))
        {
            fields.Wrong("publisher.ico", "source-error.ico");
        }

        var attachments = fields.Address("attachments", source.IsPlainHttpAllowed);
        return source with
        {
            PublisherNumber = number?.PadLeft(8, '0'),
            PublisherBox = box,
            From = Month(source.From),
            Attachments = attachments,
            Hosts = attachments is null
                ? source.Hosts
                : source.Hosts.Append(SourceSettings.HostOf(attachments)).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private string Id()
    {
        var id = fields.Text("id") ?? string.Empty;
        if (id.Length is 0 or > LongestId || !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            fields.Wrong("id", "source-error.id", LongestId);
        }

        return id;
    }

    private string Profile()
    {
        var profile = fields.Text("profile") ?? string.Empty;
        if (ProfileCatalog.Find(profile) is null)
        {
            fields.Wrong("profile", "source-error.profile", string.Join(", ", ProfileCatalog.All.Select(known => known.Id)));
        }

        return profile;
    }

    private WorkWindow Window()
    {
        if (!WorkWindow.TryParse(fields.Text("window"), out var window))
        {
            fields.Wrong("window", "source-error.window");
        }

        return window ?? WorkWindow.AtOnce;
    }

    private DateOnly Month(DateOnly usual)
    {
        var text = fields.Text("from");
        if (text is null)
        {
            return usual;
        }

        if (!DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            fields.Wrong("from", "source-error.month");
        }

        return month;
    }
}
