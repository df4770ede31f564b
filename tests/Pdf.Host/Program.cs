using Clona.Pdf.Host;

// Rewrites PDF files with an empty plan: one and then ends, so that the operating system's figures are those of one file,
// or all that standard input names, which is faster. One line a file: see RunOutcome.
if (args is ["--all", var folder, .. var options])
{
    while (Console.ReadLine() is { } path)
    {
        var target = Path.Combine(folder, Path.GetFileName(Path.GetDirectoryName(path)) + "+" + Path.GetFileName(path));
        Console.WriteLine(FileRun.Of(path, target, options.Contains("--verify", StringComparer.Ordinal)).ToLine());
    }

    return 0;
}

if (args is [var input, var output])
{
    Console.WriteLine(FileRun.Of(input, output, verifies: false).ToLine());
    return 0;
}

Console.Error.WriteLine("usage: pdf-host INPUT OUTPUT | pdf-host --all FOLDER [--verify] < LIST");
return 2;
