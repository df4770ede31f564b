using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Reading;

/// <summary>A picture on a page.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Index">Number on its page in the order of painting, from 0.</param>
/// <param name="Box">Where it is shown; null in formats without pages.</param>
public sealed record PageImage(int Page, int Index, PageBox? Box);
