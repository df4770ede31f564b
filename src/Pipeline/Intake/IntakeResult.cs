using System.Diagnostics.CodeAnalysis;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Intake;

/// <summary>A file that was taken in, or why it was not.</summary>
public sealed class IntakeResult
{
    private IntakeResult(InputFile? file, RefusalReason? refusal)
    {
        File = file;
        Refusal = refusal;
    }

    /// <summary>Whether the file was taken in.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => File is not null;

    /// <summary>The file, or null.</summary>
    public InputFile? File { get; }

    /// <summary>Why it was refused, or null.</summary>
    public RefusalReason? Refusal { get; }

    internal static IntakeResult Accepted(InputFile file) => new(file, refusal: null);

    internal static IntakeResult Refused(RefusalReason reason) => new(file: null, reason);
}
