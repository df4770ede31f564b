namespace Clona.Pdf.Removal;

/// <summary>Glyphs that the output no longer holds.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Glyphs">The glyphs, by ordinal of the input.</param>
/// <param name="Reason">Why they were removed; never <see cref="RemovalReason.None"/>.</param>
public sealed record RemovedRange(int Page, OrdinalRange Glyphs, RemovalReason Reason);
