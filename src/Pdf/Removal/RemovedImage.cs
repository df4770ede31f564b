namespace Clona.Pdf.Removal;

/// <summary>An image placement that the output no longer has.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Index">Index of the placement among those of the input's page.</param>
/// <param name="Reason">Why it was removed; never <see cref="RemovalReason.None"/>.</param>
public sealed record RemovedImage(int Page, int Index, RemovalReason Reason);
