namespace Clona.Pdf.Removal;

/// <summary>An image placement that the output no longer has.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Index">Index of the placement on the input's page.</param>
public readonly record struct RemovedImage(int Page, int Index);
