namespace Clona.Detectors.Entities;

/// <summary>Gender that the form of a name shows.</summary>
internal enum PersonGender
{
    /// <summary>Both are possible.</summary>
    Unknown,

    /// <summary>Man.</summary>
    Male,

    /// <summary>Woman.</summary>
    Female,
}
