using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>The office's own patterns and lists, read from a file of schema <c>redaction.lists/1</c>.</summary>
/// <remarks>Immutable; several threads may use it.</remarks>
public sealed class OwnLists
{
    /// <summary>Value of <c>schema</c> in such a file.</summary>
    public const string Schema = "redaction.lists/1";

    /// <summary>Id of the file.</summary>
    public required string Id { get; init; }

    /// <summary>Version; changes with every change of the entries.</summary>
    public required string Version { get; init; }

    /// <summary>All entries in the order of the file: patterns, always, never.</summary>
    public required IReadOnlyList<OwnEntry> Entries { get; init; }

    /// <summary>The office's directory of posts; empty where the file has none.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>The entries that hold on <paramref name="day"/>.</summary>
    public IEnumerable<OwnEntry> ValidOn(DateOnly day) => Entries.Where(entry => entry.Validity.Contains(day));

    /// <summary>Number of entries whose last day is before <paramref name="day"/>.</summary>
    public int ExpiredOn(DateOnly day) => Entries.Count(entry => entry.Validity.To is { } last && last < day);
}
