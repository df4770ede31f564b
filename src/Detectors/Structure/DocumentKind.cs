namespace Clona.Detectors.Structure;

/// <summary>What kind of document a text looks like; it decides what an unlabelled person probably is.</summary>
public enum DocumentKind
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Contract with parties.</summary>
    Contract,

    /// <summary>Minutes or resolutions of a council or board.</summary>
    Minutes,

    /// <summary>Request or answer under the FOI act (zák. 106/1999 Sb.).</summary>
    Information,
}
