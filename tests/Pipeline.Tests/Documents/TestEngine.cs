using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Sandbox;

namespace Clona.Pipeline.Tests.Documents;

/// <summary>The real engine in its real sandbox.</summary>
internal static class TestEngine
{
    private static readonly EngineCall Engine = Within(new SandboxLimits());

    /// <summary>A request of that task for a document of that name.</summary>
    public static EngineRequest Request(EngineTask task, MediaType type, string fileName = "smlouva") => new()
    {
        Task = task,
        MediaType = type,
        FileName = fileName,
        ProfileId = "registr-smluv",
        Today = new DateOnly(2026, 11, 22),
    };

    /// <summary>Asks a child.</summary>
    public static Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAsync(
        EngineRequest request, params ReadOnlyMemory<byte>[] parts) => AskAsync(request, _ => { }, parts);

    /// <summary>Asks a child and hears how far it has come.</summary>
    public static Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAsync(
        EngineRequest request, Action<EngineProgress> onProgress, params ReadOnlyMemory<byte>[] parts) =>
        Engine.AskAsync(request, parts, onProgress, CancellationToken.None);

    /// <summary>Asks a child that has other limits.</summary>
    public static Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAsync(
        SandboxLimits limits, EngineRequest request, params ReadOnlyMemory<byte>[] parts) => Within(limits).AskAsync(request, parts, _ => { }, CancellationToken.None);

    /// <summary>The bytes of a text file.</summary>
    public static ReadOnlyMemory<byte> Text(string text) => Encoding.UTF8.GetBytes(text);

    private static EngineCall Within(SandboxLimits limits) =>
        new(new EngineSandbox(SandboxMode.Bubblewrap, limits, BuiltProgram.Folder, "redact.dll", TimeProvider.System));
}
