using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>Tests that start real workers share the copies of one undisturbed way.</summary>
[CollectionDefinition(Name)]
public sealed class WorkerCollection : ICollectionFixture<Snapshots>
{
    public const string Name = "worker processes";
}
