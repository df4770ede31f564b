using Clona.Pipeline.Journey;
using Clona.Pipeline.Printing;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Rescue;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>Makes the engine that commands call, as the environment asks for.</summary>
internal static class EngineStart
{
    private const string Variable = "CLONA_SANDBOX";
    private const string LimitsOnly = "limits-only";

    /// <summary>The engine, or null where the environment asks for something unknown; then a message has been written.</summary>
    public static EngineCall? FromEnvironment()
    {
        switch (Environment.GetEnvironmentVariable(Variable))
        {
            case null or "":
                return EngineIn(SandboxMode.Bubblewrap);
            case LimitsOnly:
                Messages.Error(CommandTexts.Get("sandbox-off"));
                return EngineIn(SandboxMode.LimitsOnly);
            default:
                Messages.WrongCall(CommandTexts.Get("bad-sandbox"));
                return null;
        }
    }

    private static EngineCall EngineIn(SandboxMode mode)
    {
        var sandbox = new EngineSandbox(mode, new SandboxLimits(), AppContext.BaseDirectory, "redact.dll", TimeProvider.System);
        return new(sandbox, new PdfRescue(mode, TimeProvider.System), new ScanReader(sandbox, TimeProvider.System), new WordConversion(mode, TimeProvider.System), new PictureDecoder(mode, TimeProvider.System));
    }
}
