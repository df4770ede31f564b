using Clona.Pipeline.Intake;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>A file out of an archive or a message, judged as if it had come by itself, or why it was not taken.</summary>
/// <param name="Shown">The names that lead to it, from the outermost; data for people, never a path.</param>
/// <param name="File">The file; null where there is a refusal.</param>
/// <param name="Refusal">Why it was not taken; null where there is a file.</param>
public sealed record UnpackedFile(string Shown, InputFile? File, RefusalReason? Refusal);
