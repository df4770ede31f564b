namespace Clona.Pipeline.Policy;

/// <summary>Why a decision is not the one its rule names.</summary>
public enum Doubt
{
    /// <summary>No doubt: the decision is the rule's.</summary>
    None,

    /// <summary>The detector is not sure enough that the finding is what its type says.</summary>
    Confidence,

    /// <summary>The role of the person is in doubt in this mention.</summary>
    Role,

    /// <summary>The likeliest role of the person would leave the name readable, but is not certain enough: it is decided as for the
    /// more careful role.</summary>
    RoleUncertain,
}
