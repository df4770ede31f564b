namespace Clona.Pipeline.Engine;

/// <summary>How far the child has come with a document.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Page">Page it has finished, 0 while pages are not counted.</param>
/// <param name="Pages">Number of pages, 0 while not known.</param>
public sealed record EngineProgress(EngineStage Stage, int Page, int Pages);
