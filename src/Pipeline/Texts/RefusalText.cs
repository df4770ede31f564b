namespace Clona.Pipeline.Texts;

/// <summary>What a refusal says to people and to other programs.</summary>
/// <param name="Code">Stable code, such as <c>needs-password</c>.</param>
/// <param name="What">Czech sentence: what happened.</param>
/// <param name="Remedy">Czech sentence: what to do.</param>
/// <param name="ExitCode">Exit code of the command line.</param>
/// <param name="RetryHelps">Whether the same call may succeed later.</param>
public sealed record RefusalText(string Code, string What, string Remedy, ExitCode ExitCode, bool RetryHelps)
{
    /// <summary>The line for the terminal: what happened and what to do.</summary>
    public string Line => $"{What} {Remedy}";
}
