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

    /// <summary>Two persons are one.</summary>
    One,

    /// <summary>Two persons are two, so that nobody asks again.</summary>
    Two,
}
