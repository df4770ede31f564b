namespace Clona.Detectors.Addresses.Learned;

/// <summary>What becomes of a place that may be a home.</summary>
internal enum HomeVerdict
{
    /// <summary>What the rules say.</summary>
    AsRuled,

    /// <summary>Somebody lives there.</summary>
    Home,

    /// <summary>Somebody may live there: a person decides.</summary>
    Asked,
}
