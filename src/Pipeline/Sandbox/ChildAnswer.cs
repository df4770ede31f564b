using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Sandbox;

/// <summary>What came back from a child.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Message">Its answer; null unless it answered.</param>
internal sealed record ChildAnswer(ChildEnd End, EngineMessage? Message);
