namespace Clona.Pipeline.Intake;

/// <summary>Which types of documents a caller can work with.</summary>
public enum IntakeScope
{
    /// <summary>PDF and plain text: what is reviewed on pages or as it stands.</summary>
    PagesAndText,

    /// <summary>Also documents of office programs.</summary>
    Everything,
}
