using System.Text.RegularExpressions;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Profiles;

/// <summary>Switches versions of profiles on: the office's own after a trial, and back to those of the program.</summary>
/// <remarks>
/// What is in force follows from the audit log alone. A document is decided by the version that was in force when it came in, in every
/// stage, so a change in between gives no document two sets of rules. Safe for use by several threads.
/// </remarks>
public sealed partial class ProfileDesk
{
    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly TimeProvider time;

    internal ProfileDesk(IDbContextFactory<ClonaContext> factory, TimeProvider time)
    {
        this.factory = factory;
        this.time = time;
    }

    /// <summary>Everything that was ever switched on, oldest first.</summary>
    public async Task<IReadOnlyList<SwitchedProfile>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await ProfileRegister.SwitchedAsync(context, cancellationToken);
    }

    /// <summary>The rules in force now for the kind called <paramref name="id"/>.</summary>
    /// <returns>The profile, and its file; null where there is no such kind.</returns>
    /// <exception cref="InvalidDataException">Rules that were switched on are missing or were changed.</exception>
    public async Task<(Profile Profile, ReadOnlyMemory<byte> File)?> InForceAsync(string id, CancellationToken cancellationToken)
    {
        if (ProfileCatalog.Find(id) is not { } program)
        {
            return null;
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await ProfileRegister.FileInForceAsync(context, id, DateTimeOffset.MaxValue, cancellationToken) is { } own
            ? (Sound(own), own)
            : (program, ProfileCatalog.FileOf(id));
    }

    /// <summary>The rules of that version, whether of the program or switched on by the office; null where nobody has them.</summary>
    public async Task<(Profile Profile, ReadOnlyMemory<byte> File)?> FindAsync(string id, string version, CancellationToken cancellationToken)
    {
        if (ProfileCatalog.Find(id, version) is { } program)
        {
            return (program, ProfileCatalog.FileOf(ProfileCatalog.Find(id)!.Version == version ? id : $"{id}-{version}"));
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var switched = await ProfileRegister.SwitchedAsync(context, cancellationToken);
        return switched.FirstOrDefault(item => item.Id == id && item.Version == version) is { } known
            && await ProfileRegister.FileAsync(context, known, cancellationToken) is { } file
                ? (Sound(file), file)
                : null;
    }

    /// <summary>Writes down that rules were tried on a sample.</summary>
    public async Task NoteTrialAsync(Profile tried, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tried);
        ArgumentNullException.ThrowIfNull(actor);
        if (VersionPattern.IsMatch(tried.Version))
        {
            await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
            scope.Note(EventOf(AuditKinds.ProfileTried, tried, actor));
            await scope.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Switches rules on for documents that come in from now on.</summary>
    /// <param name="profile">The rules, sound.</param>
    /// <param name="file">The file that they were read from.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Why not; null where they are in force now.</returns>
    public async Task<ProfileSwitchRefusal?> SwitchOnAsync(
        Profile profile, ReadOnlyMemory<byte> file, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.Roles.Contains(StaffRole.ProfileManager))
        {
            return ProfileSwitchRefusal.NotAllowed;
        }

        await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
        if (await RefusalOfAsync(scope.Context, profile, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (ProfileCatalog.Find(profile.Id)!.Sha256 != profile.Sha256)
        {
            await ProfileRegister.KeepAsync(scope.Context, file, cancellationToken);
        }

        scope.Note(EventOf(AuditKinds.ProfileSwitchedOn, profile, actor));
        await scope.CommitAsync(cancellationToken);
        return null;
    }

    private static async Task<ProfileSwitchRefusal?> RefusalOfAsync(ClonaContext context, Profile profile, CancellationToken cancellationToken)
    {
        if (ProfileCatalog.Find(profile.Id) is not { } program)
        {
            return ProfileSwitchRefusal.UnknownProfile;
        }

        if (!VersionPattern.IsMatch(profile.Version))
        {
            return ProfileSwitchRefusal.BadVersion;
        }

        var switched = (await ProfileRegister.SwitchedAsync(context, cancellationToken)).Where(item => item.Id == profile.Id).ToList();
        var isTaken = switched.Exists(item => item.Version == profile.Version && item.Sha256 != profile.Sha256)
            || (ProfileCatalog.Find(profile.Id, profile.Version) is { } known && known.Sha256 != profile.Sha256);
        if (isTaken)
        {
            return ProfileSwitchRefusal.VersionTaken;
        }

        if ((switched.Count > 0 ? switched[^1].Sha256 : program.Sha256) == profile.Sha256)
        {
            return ProfileSwitchRefusal.InForce;
        }

        // What comes with the program needs no trial of the office: the way back has to be short.
        return program.Sha256 == profile.Sha256 || await ProfileRegister.IsTriedAsync(context, profile.Sha256, cancellationToken)
            ? null
            : ProfileSwitchRefusal.NotTried;
    }

    private static AuditEvent EventOf(string kind, Profile profile, Actor actor) => new AuditEventBuilder(kind, actor.Pseudonym)
        .Token(ProfileRegister.Id, profile.Id)
        .Token(ProfileRegister.Version, profile.Version)
        .Digest(ProfileRegister.File, new Sha256Digest(Convert.FromHexString(profile.Sha256)))
        .Build();

    private static Profile Sound(ReadOnlyMemory<byte> file) => ProfileReader.Read(file).Profile
        ?? throw new InvalidDataException("Rules that were switched on are not sound any more.");

    [GeneratedRegex(@"^[0-9A-Za-z][0-9A-Za-z.-]{0,39}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex VersionPattern { get; }
}
