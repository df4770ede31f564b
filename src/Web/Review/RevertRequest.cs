namespace Clona.Web.Review;

/// <summary>Asks to undo or to redo the last change.</summary>
/// <param name="Version">Version the person looked at.</param>
public sealed record RevertRequest(long Version);
