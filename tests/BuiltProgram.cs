namespace Clona.Tests;

/// <summary>Where the program under test lies.</summary>
internal static class BuiltProgram
{
    /// <summary>
    /// The folder of <c>redact.dll</c>: beside the tests, or where <c>./test</c> says that it has just compiled the same sources ahead of time. Every
    /// document starts two processes and more, which would be compiled anew each time.
    /// </summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("CLONA_TEST_PROGRAM") is { Length: > 0 } folder ? folder : AppContext.BaseDirectory;
}
