namespace Clona.Storage.Registration;

/// <summary>Tables that another part of the host needs in a server's database; made once, under the same lock as the storage's.</summary>
/// <param name="Table">A table whose presence says that the script has run; in the database's own spelling.</param>
/// <param name="Sql">The statements.</param>
public sealed record TableScript(string Table, string Sql);
