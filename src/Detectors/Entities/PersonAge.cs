namespace Clona.Detectors.Entities;

/// <summary>Which of two bearers of one name somebody is.</summary>
internal enum PersonAge
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>The elder: <c>st.</c>, <c>starší</c>.</summary>
    Elder,

    /// <summary>The younger: <c>ml.</c>, <c>mladší</c>.</summary>
    Younger,
}
