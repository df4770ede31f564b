namespace Clona.Storage.Profiles;

/// <summary>Why a version of a profile is not switched on.</summary>
public enum ProfileSwitchRefusal
{
    /// <summary>The account is no profile manager; the data-protection officer sets no rules.</summary>
    NotAllowed,

    /// <summary>There is no kind of document of that id.</summary>
    UnknownProfile,

    /// <summary>The version has other characters than letters without accents, digits, dot and hyphen, or more than 40.</summary>
    BadVersion,

    /// <summary>Other rules already bear that version: reports could not be told apart.</summary>
    VersionTaken,

    /// <summary>These very rules were never tried on a sample.</summary>
    NotTried,

    /// <summary>These rules are in force already.</summary>
    InForce,
}
