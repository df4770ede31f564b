using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Storage.Auditing;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Profiles;

/// <summary>Reads which versions of profiles were switched on, and when, out of the audit log, which is the only place that says so.</summary>
/// <remarks>The files of the office lie beside it under their digests and never change; those of the program are in the program.</remarks>
internal static class ProfileRegister
{
    internal const string Id = "profile";
    internal const string Version = "profile-version";
    internal const string File = "file";

    private const string Prefix = "profile/";

    /// <summary>Everything that was switched on, oldest first.</summary>
    internal static async Task<IReadOnlyList<SwitchedProfile>> SwitchedAsync(ClonaContext context, CancellationToken cancellationToken) =>
        [.. (await RecordsAsync(context, AuditKinds.ProfileSwitchedOn, cancellationToken)).Select(SwitchOf)];

    /// <summary>Whether the rules of that digest were tried.</summary>
    internal static async Task<bool> IsTriedAsync(ClonaContext context, string sha256, CancellationToken cancellationToken) =>
        (await RecordsAsync(context, AuditKinds.ProfileTried, cancellationToken)).Exists(record => DigestOf(record.Event) == sha256);

    /// <summary>The office's own rules that decide documents of a profile which came in at <paramref name="moment"/>; null where the program's do.</summary>
    /// <exception cref="InvalidDataException">A file that was switched on is missing or is not the one of that digest.</exception>
    internal static async Task<ReadOnlyMemory<byte>?> FileInForceAsync(
        ClonaContext context, string id, DateTimeOffset moment, CancellationToken cancellationToken) =>
        (await SwitchedAsync(context, cancellationToken)).LastOrDefault(item => item.Id == id && item.At <= moment) is { } last
            ? await FileAsync(context, last, cancellationToken)
            : null;

    /// <summary>The office's file of a version that was switched on; null where it is one of the program's.</summary>
    internal static async Task<ReadOnlyMemory<byte>?> FileAsync(ClonaContext context, SwitchedProfile switched, CancellationToken cancellationToken)
    {
        // Back to the program's rules means the current ones, also after the program was renewed.
        if (ProfileCatalog.VersionsOf(switched.Id).Any(profile => profile.Sha256 == switched.Sha256))
        {
            return null;
        }

        var row = await context.Settings.AsNoTracking().SingleOrDefaultAsync(item => item.Name == Prefix + switched.Sha256, cancellationToken);
        return row is not null && Convert.FromBase64String(row.Value) is var file && Digest(file) == switched.Sha256
            ? file
            : throw new InvalidDataException("Rules that were switched on are missing or were changed.");
    }

    /// <summary>Keeps a file under its digest.</summary>
    internal static async Task KeepAsync(ClonaContext context, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var name = Prefix + Digest(file.Span);
        if (!await context.Settings.AnyAsync(item => item.Name == name, cancellationToken))
        {
            context.Settings.Add(new SettingRow { Name = name, Value = Convert.ToBase64String(file.Span) });
        }
    }

    /// <summary>SHA-256 of a file, 64 lower-case hexadecimal digits.</summary>
    internal static string Digest(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));

    private static async Task<List<AuditRecord>> RecordsAsync(ClonaContext context, string kind, CancellationToken cancellationToken)
    {
        var payloads = await context.AuditRecords.AsNoTracking().Where(row => row.Kind == kind)
            .OrderBy(row => row.Sequence).Select(row => row.Payload).ToListAsync(cancellationToken);
        return [.. payloads.Select(payload => AuditRecord.Read(payload) ?? throw new AuditDamagedException())];
    }

    private static SwitchedProfile SwitchOf(AuditRecord record) => new(
        TokenOf(record.Event, Id), TokenOf(record.Event, Version), DigestOf(record.Event), UtcMicroseconds.From(record.Microseconds));

    private static string TokenOf(AuditEvent item, string name) =>
        item.Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value is TokenValue value ? value.Token : string.Empty;

    private static string DigestOf(AuditEvent item) =>
        item.Attributes.FirstOrDefault(attribute => attribute.Name == File)?.Value is DigestValue value ? value.Digest.ToString() : string.Empty;
}
