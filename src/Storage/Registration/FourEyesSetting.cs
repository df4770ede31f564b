using Clona.Pipeline.Audit;
using Clona.Storage.Cases;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Registration;

/// <summary>Tells the database's own rule for release whether the second person is switched off; a change leaves an event.</summary>
public static class FourEyesSetting
{
    /// <summary>Writes it down.</summary>
    public static async Task WriteAsync(
        IDbContextFactory<ClonaContext> factory, StorageSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(settings);
        var wanted = settings.IsFourEyesOff ? "off" : "on";
        await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
        var row = await scope.Context.Settings.SingleAsync(item => item.Name == SettingRow.FourEyes, cancellationToken);
        if (row.Value != wanted)
        {
            row.Value = wanted;
            scope.Note(new AuditEventBuilder(AuditKinds.SettingFourEyes, "start").Token("value", wanted).Build());
            await scope.CommitAsync(cancellationToken);
        }
    }
}
