using Clona.Cli;
using Clona.Pipeline.Engine;

if (args is ["engine"])
{
    await using var input = Console.OpenStandardInput();
    await using var output = Console.OpenStandardOutput();
    await EngineHost.ServeAsync(input, output);
    return 0;
}

return await CommandLine.RunAsync(args);
