namespace Clona.Pipeline.Audit;

/// <summary>The closed set of event kinds.</summary>
public static class AuditKinds
{
    /// <summary>First event of every log.</summary>
    public const string LogCreated = "log.created";

    /// <summary>An unfinished record was cut off after a crash.</summary>
    public const string LogRecovered = "log.recovered";

    /// <summary>Number of events so far and their tree hash.</summary>
    public const string LogCheckpoint = "log.checkpoint";

    /// <summary>A document came in.</summary>
    public const string DocumentReceived = "document.received";

    /// <summary>A document was refused.</summary>
    public const string DocumentRefused = "document.refused";

    /// <summary>Findings were made.</summary>
    public const string DocumentDetected = "document.detected";

    /// <summary>Every finding was decided.</summary>
    public const string DocumentPlanned = "document.planned";

    /// <summary>The plan was carried out.</summary>
    public const string DocumentRemoved = "document.removed";

    /// <summary>The output was checked.</summary>
    public const string DocumentVerified = "document.verified";

    /// <summary>Files were handed over.</summary>
    public const string DocumentWritten = "document.written";

    /// <summary>A worker took a document; names the attempt.</summary>
    public const string DocumentClaimed = "document.claimed";

    /// <summary>A worker gave a document back after a fault; names its class and when it is tried again.</summary>
    public const string DocumentGivenBack = "document.given-back";

    /// <summary>The same bytes came in again and were not stored twice.</summary>
    public const string DocumentReceivedAgain = "document.received-again";

    /// <summary>A step of the workflow that has no kind of its own; names both states.</summary>
    public const string DocumentState = "document.state";

    /// <summary>A document was let out.</summary>
    public const string DocumentReleased = "document.released";

    /// <summary>A released document was taken back.</summary>
    public const string DocumentWithdrawn = "document.withdrawn";

    /// <summary>The key of a document was destroyed.</summary>
    public const string DocumentErased = "document.erased";

    /// <summary>Somebody took a file; names which.</summary>
    public const string DocumentDownloaded = "document.downloaded";

    /// <summary>Outputs were put into the outgoing folder.</summary>
    public const string DocumentDelivered = "document.delivered";

    /// <summary>Somebody looked at the findings of a document.</summary>
    public const string ReviewOpened = "review.opened";

    /// <summary>A decision was changed; names finding, before, after and reason.</summary>
    public const string ReviewChanged = "review.changed";

    /// <summary>A change was undone.</summary>
    public const string ReviewUndone = "review.undone";

    /// <summary>An undone change was made again.</summary>
    public const string ReviewRedone = "review.redone";

    /// <summary>Somebody said whom a mention means.</summary>
    public const string EntitiesAnswered = "entities.answered";

    /// <summary>Somebody said that two persons are one.</summary>
    public const string EntitiesJoined = "entities.joined";

    /// <summary>Somebody said that two persons are two.</summary>
    public const string EntitiesParted = "entities.parted";

    /// <summary>The last answer about persons was taken back.</summary>
    public const string EntitiesUndone = "entities.undone";

    /// <summary>The review is done.</summary>
    public const string ReviewFinished = "review.finished";

    /// <summary>A document was opened again for changes.</summary>
    public const string ReviewReopened = "review.reopened";

    /// <summary>The second person approved an output; names its digest.</summary>
    public const string ApprovalApproved = "approval.approved";

    /// <summary>The second person sent a document back.</summary>
    public const string ApprovalReturned = "approval.returned";

    /// <summary>A consent was recorded; names its number, who gave it and the office's file.</summary>
    public const string ConsentRecorded = "consent.recorded";

    /// <summary>A consent was withdrawn; names its number.</summary>
    public const string ConsentWithdrawn = "consent.withdrawn";

    /// <summary>A document was opened again because of an objection, or because a consent was withdrawn.</summary>
    public const string ObjectionRaised = "objection.raised";

    /// <summary>The data-protection officer was asked about a finding.</summary>
    public const string OpinionAsked = "opinion.asked";

    /// <summary>The data-protection officer answered.</summary>
    public const string OpinionAnswered = "opinion.answered";

    /// <summary>Somebody signed in.</summary>
    public const string SignInSucceeded = "sign-in.succeeded";

    /// <summary>A sign-in failed.</summary>
    public const string SignInFailed = "sign-in.failed";

    /// <summary>Somebody signed out.</summary>
    public const string SignedOut = "sign-in.ended";

    /// <summary>An invitation was made; names the roles.</summary>
    public const string AccountInvited = "account.invited";

    /// <summary>An account was made from an invitation.</summary>
    public const string AccountCreated = "account.created";

    /// <summary>Roles of an account changed.</summary>
    public const string AccountRolesChanged = "account.roles-changed";

    /// <summary>An account may no longer sign in.</summary>
    public const string AccountLocked = "account.locked";

    /// <summary>An account may sign in again.</summary>
    public const string AccountUnlocked = "account.unlocked";

    /// <summary>An account set up or renewed its second factor.</summary>
    public const string AccountSecondFactorSet = "account.second-factor-set";

    /// <summary>An account changed its password.</summary>
    public const string AccountPasswordChanged = "account.password-changed";

    /// <summary>Somebody asked for what they have no right to.</summary>
    public const string AccessRefused = "access.refused";

    /// <summary>The audit log was exported.</summary>
    public const string AuditExported = "audit.exported";

    /// <summary>A document is to be pseudonymised.</summary>
    public const string PseudonymsOrdered = "pseudonym.ordered";

    /// <summary>An account got the right to the vault.</summary>
    public const string PseudonymRightGranted = "pseudonym.right-granted";

    /// <summary>An account lost the right to the vault.</summary>
    public const string PseudonymRightRevoked = "pseudonym.right-revoked";

    /// <summary>Somebody asked who stands behind a pseudonym.</summary>
    public const string PseudonymReversalAsked = "pseudonym.reversal-asked";

    /// <summary>The second person agreed to a reversal.</summary>
    public const string PseudonymReversalApproved = "pseudonym.reversal-approved";

    /// <summary>Who stands behind a pseudonym was shown.</summary>
    public const string PseudonymReversed = "pseudonym.reversed";

    /// <summary>Somebody asked that a mapping be destroyed.</summary>
    public const string PseudonymDestructionAsked = "pseudonym.destruction-asked";

    /// <summary>A mapping was destroyed: the outputs made with it are anonymised since then.</summary>
    public const string PseudonymsDestroyed = "pseudonym.destroyed";

    /// <summary>The vault refused; names the reason.</summary>
    public const string PseudonymRefused = "pseudonym.refused";

    /// <summary>Rules were tried on a sample; names profile, version and digest of the file.</summary>
    public const string ProfileTried = "profile.tried";

    /// <summary>A version of a profile was switched on; names profile, version and digest of the file.</summary>
    public const string ProfileSwitchedOn = "profile.switched-on";

    /// <summary>The second person was switched on or off.</summary>
    public const string SettingFourEyes = "setting.four-eyes";
}
