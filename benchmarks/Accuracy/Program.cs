using Clona.Accuracy.Predictors;

namespace Clona.Accuracy;

/// <summary>Scores a detector against gold texts: see <see cref="Usage"/>.</summary>
internal static class Program
{
    private const string Usage =
        """
        usage: Accuracy [--redact CMD | --predictor NAME] [--profile P] [--worst N] [--jobs N] [--json FILE]
                        [--gates FILE] [--decoys FOLDER] PATH...

        PATH is a marked text (*.txt), a gold file (*.json beside *.plain), or a folder of them.
        Exit: 0 all gates passed, 1 a gate failed, 2 the call is wrong, 3 nothing was scored.
        """;

    public static int Main(string[] arguments)
    {
        if (RunOptions.Read(arguments) is not { } options || PredictorFor(options) is not { } predictor)
        {
            Console.Error.WriteLine(Usage);
            Console.Error.WriteLine($"NAME is one of: {string.Join(", ", PredictorCatalog.Names)}.");
            return (int)RunCode.WrongCall;
        }

        try
        {
            var command = "Accuracy " + string.Join(' ', arguments.Select(WithoutMachinePath));
            return (int)new AccuracyRun(options, predictor, command, TimeProvider.System, Console.Out, Console.Error).Execute();
        }
        catch (Exception e) when (Expected(e) is { } message)
        {
            Console.Error.WriteLine(message);
            return (int)RunCode.Refused;
        }
    }

    private static IPredictor? PredictorFor(RunOptions options) =>
        options.Predictor is { } name ? PredictorCatalog.Find(name) : new CommandPredictor(options.Command);

    // A document scored in parallel wraps its failure.
    private static string? Expected(Exception e) => e switch
    {
        AggregateException { InnerException: { } inner } => Expected(inner),
        FormatException or InvalidOperationException or IOException => e.Message,
        System.ComponentModel.Win32Exception => "the command cannot be started: " + e.Message,
        _ => null,
    };

    private static string WithoutMachinePath(string argument) => Path.IsPathRooted(argument)
        ? Path.GetRelativePath(Environment.CurrentDirectory, argument)
        : argument;
}
