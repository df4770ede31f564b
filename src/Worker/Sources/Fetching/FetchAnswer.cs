using Clona.Storage.Sources;

namespace Clona.Worker.Sources.Fetching;

/// <summary>What came back.</summary>
public sealed record FetchAnswer
{
    /// <summary>Why there is no content; <see cref="SourceOutcome.Done"/> where there is, or where nothing has changed.</summary>
    public SourceOutcome Outcome { get; init; } = SourceOutcome.Done;

    /// <summary>The content; null where there is none.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Entity tag; null where the server names none, or one that is too long to keep.</summary>
    public string? EntityTag { get; init; }

    /// <summary>Time of change; null where the server names none.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>How long the server asks to be left alone; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the content is the one of the last time.</summary>
    public bool IsUnchanged => Outcome == SourceOutcome.Done && Content is null;

    /// <summary>No content.</summary>
    public static FetchAnswer None(SourceOutcome outcome) => new() { Outcome = outcome };
}
