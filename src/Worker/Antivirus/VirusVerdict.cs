namespace Clona.Worker.Antivirus;

/// <summary>What the antivirus program said.</summary>
public enum VirusVerdict
{
    /// <summary>Nothing was found.</summary>
    Clean,

    /// <summary>Something was found.</summary>
    Infected,

    /// <summary>It did not answer, or not with yes or no: the document waits.</summary>
    Unavailable,
}
