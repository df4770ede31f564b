namespace Clona.Detectors.Tests;

/// <summary>Tests that measure time or memory and must not share the processor with others.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
