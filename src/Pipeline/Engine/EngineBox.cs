namespace Clona.Pipeline.Engine;

/// <summary>A rectangle on a page: points (1/72 inch), origin top left of the page as displayed, y downwards.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="X0">Left edge.</param>
/// <param name="Y0">Upper edge.</param>
/// <param name="X1">Right edge.</param>
/// <param name="Y1">Lower edge.</param>
public sealed record EngineBox(int Page, double X0, double Y0, double X1, double Y1);
