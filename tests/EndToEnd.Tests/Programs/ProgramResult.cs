namespace Clona.EndToEnd.Tests.Programs;

/// <summary>What a program left behind: its exit code and what it printed.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors);
