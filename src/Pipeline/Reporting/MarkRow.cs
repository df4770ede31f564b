namespace Clona.Pipeline.Reporting;

/// <summary>A mark that stands in the output in place of a removed value.</summary>
/// <param name="Label">What the mark says, such as <c>[jméno]</c>.</param>
/// <param name="Box">Where it stands.</param>
public sealed record MarkRow(string Label, PageBox Box);
