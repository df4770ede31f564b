namespace Clona.Detectors.Addresses.Learned;

/// <summary>How a place that may be somebody's home was found.</summary>
internal enum HomeKind
{
    /// <summary>An address that is reported.</summary>
    Found,

    /// <summary>An address that the rules give to a firm, an office or an institution.</summary>
    Seat,

    /// <summary>A town or village of which no rule says that it is a home, near a person.</summary>
    Town,
}
