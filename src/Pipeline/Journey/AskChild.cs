using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Journey;

/// <summary>Asks a child of the caller's; a child that died, hung or could not be started gives a refusal.</summary>
/// <param name="request">What it has to do.</param>
/// <param name="parts">The bytes it needs.</param>
public delegate Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskChild(
    EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts);
