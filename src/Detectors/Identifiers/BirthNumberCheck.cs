namespace Clona.Detectors.Identifiers;

/// <summary>Result of the check digit of a birth number.</summary>
internal enum BirthNumberCheck
{
    /// <summary>Nine digits: there is no check digit.</summary>
    None,

    /// <summary>Not divisible by eleven.</summary>
    Failed,

    /// <summary>The old exception: remainder ten, check digit 0.</summary>
    RemainderTen,

    /// <summary>Divisible by eleven.</summary>
    Divisible,
}
