namespace Clona.Fsck.Backup;

/// <summary>A clock that stands at the moment of the backup.</summary>
/// <param name="moment">The moment.</param>
internal sealed class MomentOfBackup(DateTimeOffset moment) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => moment;
}
