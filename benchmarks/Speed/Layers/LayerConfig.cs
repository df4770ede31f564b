using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Clona.Speed.Layers;

/// <summary>One short round in this process; the rounds are repeated so that the reference is measured between the layers.</summary>
internal sealed class LayerConfig : ManualConfig
{
    /// <param name="isMeasured">Whether to measure the benchmark of this name.</param>
    public LayerConfig(Func<string, bool> isMeasured)
    {
        AddFilter(new SimpleFilter(benchmark => isMeasured(benchmark.Descriptor.WorkloadMethod.Name)));
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(1)
            .WithIterationCount(3)
            .WithIterationTime(TimeInterval.FromMilliseconds(100)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(NullLogger.Instance);
    }
}
