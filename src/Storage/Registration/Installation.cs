using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Registration;

/// <summary>The name of one installation, drawn once and kept in its database and in the marker of its data folder.</summary>
public static class Installation
{
    private const string Setting = "installation";

    /// <summary>The name, drawn where there is none yet; the caller holds a lock.</summary>
    public static async Task<string> NameAsync(ClonaContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await context.Settings.SingleOrDefaultAsync(row => row.Name == Setting, cancellationToken) is not { } row)
        {
            row = new SettingRow { Name = Setting, Value = $"postgres {Guid.NewGuid():N}" };
            context.Settings.Add(row);
            await context.SaveChangesAsync(cancellationToken);
        }

        return row.Value;
    }
}
