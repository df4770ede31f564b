namespace Clona.Signatures.Kinematic;

/// <summary>Something that a hand wrote on a sheet.</summary>
/// <param name="Kind">What and where.</param>
/// <param name="IsSignature">Whether it is a signature or initials.</param>
/// <param name="Traces">Its traces, in millimetres of the sheet.</param>
/// <param name="Nib">The pen.</param>
internal sealed record WrittenItem(string Kind, bool IsSignature, IReadOnlyList<Trace> Traces, Nib Nib);
