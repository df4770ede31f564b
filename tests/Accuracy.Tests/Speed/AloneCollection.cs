namespace Clona.Accuracy.Tests.Speed;

/// <summary>Tests that measure time or memory, beside which nothing may run that shares the caches or compiles code anew.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
