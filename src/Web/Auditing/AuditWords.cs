using Clona.Pipeline.Audit;
using Clona.Storage.Auditing;
using Clona.Web.Texts;

namespace Clona.Web.Auditing;

/// <summary>Czech words for audit events.</summary>
public static class AuditWords
{
    /// <summary>What happened; the kind itself where there are no words for it.</summary>
    public static string What(StoredAuditEvent stored, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(texts);
        var words = texts.Find($"event.{stored.Event.Kind}") ?? stored.Event.Kind;
        return stored.Event.Kind == AuditKinds.DocumentState && NextState(stored, texts) is { } state ? $"{words}: {state}" : words;
    }

    /// <summary>Who did it: a colleague by the name that is shown, or a part of the program.</summary>
    public static string Who(StoredAuditEvent stored, IReadOnlyDictionary<string, string> names, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(texts);
        var actor = stored.Event.Actor;
        return names.TryGetValue(actor, out var name) ? name : texts.Find($"actor.{actor}") ?? actor;
    }

    /// <summary>The attributes, as they stand in the log.</summary>
    public static string Details(StoredAuditEvent stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return string.Join(", ", stored.Event.Attributes.Select(attribute => $"{attribute.Name}={ValueOf(attribute.Value)}"));
    }

    private static string? NextState(StoredAuditEvent stored, WebTexts texts) =>
        stored.Event.Attributes.FirstOrDefault(attribute => attribute.Name == "to")?.Value is TokenValue next
            ? texts.Find($"state.{next.Token}")
            : null;

    private static string ValueOf(AuditValue value) => value switch
    {
        TokenValue token => token.Token,
        NumberValue number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        DigestValue digest => digest.Digest.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
