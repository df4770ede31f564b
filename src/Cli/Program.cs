using Clona.Cli;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Scanning;

if (args is ["engine"])
{
    await using var input = Console.OpenStandardInput();
    await using var output = Console.OpenStandardOutput();
    await EngineHost.ServeAsync(input, output);
    return 0;
}

if (args is ["ocr"])
{
    await using var input = Console.OpenStandardInput();
    await using var output = Console.OpenStandardOutput();
    await ScanHost.ServeAsync(input, output);
    return 0;
}

return await CommandLine.RunAsync(args);
