namespace Clona.Pipeline.Reporting;

/// <summary>What a person still has to answer before a document may leave; each has a Czech text.</summary>
public enum QuestionCode
{
    /// <summary>Findings wait for a decision.</summary>
    FindingsUndecided,

    /// <summary>A person has two roles, or speaks in his own matter.</summary>
    RoleInDoubt,

    /// <summary>A special category was found: a person looks at it in any case.</summary>
    SpecialCategory,

    /// <summary>Data of a child were found.</summary>
    Child,

    /// <summary>A contract does not identify its parties.</summary>
    PartiesMissing,

    /// <summary>Pictures were not read.</summary>
    PicturesNotRead,

    /// <summary>Data are kept: whether the duty to publish covers them has to be assessed (G-04).</summary>
    DutyCoversKept,
}
