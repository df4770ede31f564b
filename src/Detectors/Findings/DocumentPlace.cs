namespace Clona.Detectors.Findings;

/// <summary>Part of a document that a policy may tell apart.</summary>
public enum DocumentPlace
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Identification of the contracting parties.</summary>
    PartyBlock,

    /// <summary>Signatures at the end.</summary>
    SignatureBlock,

    /// <summary>List of members present or absent, or a table of votes.</summary>
    MemberList,

    /// <summary>Letterhead, addressee, reference lines.</summary>
    LetterHead,

    /// <summary>A sentence that tells of listeners and onlookers; set by the policy, never by a detector.</summary>
    Audience,

    /// <summary>A line of congratulations with a significant age; set by the policy, never by a detector.</summary>
    Jubilee,

    /// <summary>A sentence about a talk, a course or a paper; set by the policy, never by a detector.</summary>
    Talk,
}
