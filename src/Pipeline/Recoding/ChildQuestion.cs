using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Recoding;

/// <summary>Asks a child.</summary>
/// <param name="request">What.</param>
/// <param name="parts">The parts that go with it.</param>
internal delegate Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> ChildQuestion(EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts);
