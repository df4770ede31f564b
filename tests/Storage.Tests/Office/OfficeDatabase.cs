using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Office;

/// <summary>The database of a test's office, and the words of its SQL that the kinds of databases do not share.</summary>
internal abstract class OfficeDatabase : IAsyncDisposable
{
    /// <summary>Registers the storage in a folder.</summary>
    public abstract void AddTo(IServiceCollection services, string home, bool isFourEyesOff);

    /// <summary>Makes tables and key.</summary>
    public abstract Task MigrateAsync(IServiceProvider provider);

    /// <summary>Connection string for the programs; null for the embedded storage.</summary>
    public virtual string? Connection => null;

    /// <summary>Files that hold the rows.</summary>
    public abstract Task<IReadOnlyList<string>> FilesAsync(string home);

    /// <summary>Removes a rule: its name begins with its table.</summary>
    public abstract string DropRule(string name);

    /// <summary>Query for the names of all rules.</summary>
    public abstract string RuleNames { get; }

    /// <summary>How many rules there are.</summary>
    public abstract int Rules { get; }

    /// <summary>As many bytes of zero.</summary>
    public abstract string Zeros(string length);

    /// <summary>Writes a row in place of another one of the same key, as far as the database has a way to try.</summary>
    public abstract string Replace(string table, string columns, string select, string key);

    public abstract ValueTask DisposeAsync();
}
