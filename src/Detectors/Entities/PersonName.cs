namespace Clona.Detectors.Entities;

/// <summary>The parts of a mention that tell people apart, as keys that no case form changes.</summary>
/// <param name="Given">Key of the given name, 0 if there is none.</param>
/// <param name="Initial">Folded first letter of the given name, or 0.</param>
/// <param name="Surname">Key of the surname, 0 if there is none.</param>
/// <param name="Gender">Gender.</param>
/// <param name="MaybeGiven">Key of the given name that a surname alone may be as well, 0 if it is none.</param>
internal readonly record struct PersonName(ulong Given, char Initial, ulong Surname, PersonGender Gender, ulong MaybeGiven = 0)
{
    /// <summary>Whether a given name or an initial is there.</summary>
    public bool HasGiven => Initial != '\0';

    /// <summary>Whether both may be names of one person.</summary>
    public bool IsCompatible(PersonName other) =>
        Surname == other.Surname && IsSameGender(other) && IsSameGiven(other);

    private bool IsSameGender(PersonName other) =>
        Gender == other.Gender || Gender == PersonGender.Unknown || other.Gender == PersonGender.Unknown;

    // An initial stands for every given name that begins with it.
    private bool IsSameGiven(PersonName other) =>
        !HasGiven || !other.HasGiven || (Given != 0
            && other.Given != 0 ? Given == other.Given : Initial == other.Initial);
}
