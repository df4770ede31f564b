namespace Clona.Accuracy.Tests.Speed;

/// <summary>Tests that measure the processor time of the whole process, so nothing may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
