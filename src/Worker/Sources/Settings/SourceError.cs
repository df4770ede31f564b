namespace Clona.Worker.Sources.Settings;

/// <summary>Something wrong in the list of sources.</summary>
/// <param name="Place">Where, such as <c>sources[0].profile</c>.</param>
/// <param name="Text">Czech line: what is wrong and what is expected. Quotes no address.</param>
public sealed record SourceError(string Place, string Text);
