namespace Clona.Storage.Accounts;

/// <summary>Id of an account.</summary>
/// <param name="Value">The key of its row.</param>
public readonly record struct AccountId(Guid Value);
