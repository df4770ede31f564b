namespace Clona.Pipeline.Persons;

/// <summary>What a person says about who is who.</summary>
public enum PersonAnswerKind
{
    /// <summary>A mention means the persons that are named.</summary>
    Means,

    /// <summary>A mention means somebody whom no other mention means.</summary>
    MeansNew,

    /// <summary>A mention does not mean whom it was linked to; whom it means is open.</summary>
    MeansAnother,

    /// <summary>A mention means one person, whoever that is, though the program reads two names in it.</summary>
    MeansOne,

    /// <summary>A mention means somebody else, too, beside those whom an answer before named: a known person, or somebody new where nobody is named.</summary>
    MeansAlso,

    /// <summary>Two persons are one.</summary>
    One,

    /// <summary>Two persons are two, so that nobody asks again.</summary>
    Two,
}
