namespace Clona.Pipeline.Workflow;

/// <summary>What an account may do in the office; an account can hold several.</summary>
public enum StaffRole
{
    /// <summary>Uploads documents and decides on findings (referent).</summary>
    Clerk,

    /// <summary>Approves outputs of others (schvalovatel).</summary>
    Approver,

    /// <summary>Data-protection officer (pověřenec): sees flagged findings, writes opinions.</summary>
    Dpo,

    /// <summary>Looks after profiles (správce profilů).</summary>
    ProfileManager,

    /// <summary>Looks after accounts and the machine; sees no content (správce systému).</summary>
    Administrator,

    /// <summary>Reads the audit trail (auditor).</summary>
    Auditor,

    /// <summary>The worker itself; no account can hold it.</summary>
    Worker,
}
