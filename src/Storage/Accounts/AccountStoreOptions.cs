using Microsoft.AspNetCore.Identity;

namespace Clona.Storage.Accounts;

/// <summary>The shape of Identity's tables; host, design-time tool and tests must not differ in it.</summary>
public static class AccountStoreOptions
{
    /// <summary>Sets it.</summary>
    public static void Apply(IdentityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Stores.MaxLengthForKeys = 128;
    }
}
