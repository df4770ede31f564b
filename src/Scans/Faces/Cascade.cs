namespace Clona.Scans.Faces;

/// <summary>A cascade of questions about the brightness of rectangles that tells a window with a face from others.</summary>
/// <remarks>P. Viola, M. Jones: Rapid object detection using a boosted cascade of simple features, 2001; trees by R. Lienhart, 2003.</remarks>
/// <param name="Width">Columns of a window.</param>
/// <param name="Height">Rows of a window.</param>
/// <param name="Stages">The stages, the cheapest first.</param>
/// <param name="Features">The rectangles of each feature.</param>
internal sealed record Cascade(int Width, int Height, CascadeStage[] Stages, CascadeArea[][] Features)
{
    // Stages were learned in single precision.
    private const float Rounding = 1e-5f;

    /// <summary>Whether the window at a place of a picture shows a face.</summary>
    /// <param name="sums">Sums of the picture's brightness.</param>
    /// <param name="x">First column of the window.</param>
    /// <param name="y">First row of the window.</param>
    /// <param name="leastContrast">Standard deviation of brightness below which a window is empty paper.</param>
    public bool Accepts(BrightnessSums sums, int x, int y, double leastContrast)
    {
        // The frame of one pixel is left out of the window's contrast, as when it was learned.
        var (left, top, right, bottom) = (x + 1, y + 1, x + Width - 1, y + Height - 1);
        var area = (double)(right - left) * (bottom - top);
        var sum = (double)sums.Of(left, top, right, bottom);
        var spread = (area * sums.SquaresOf(left, top, right, bottom)) - (sum * sum);
        if (spread < area * area * leastContrast * leastContrast)
        {
            return false;
        }

        var scale = (float)(1 / Math.Sqrt(spread));
        foreach (var stage in Stages)
        {
            var total = 0f;
            foreach (var tree in stage.Trees)
            {
                total += Ask(tree, sums, x, y, scale);
            }

            if (total < stage.Threshold - Rounding)
            {
                return false;
            }
        }

        return true;
    }

    private float Ask(CascadeTree tree, BrightnessSums sums, int x, int y, float scale)
    {
        var at = 0;
        do
        {
            ref readonly var node = ref tree.Nodes[at];
            var value = 0f;
            foreach (ref readonly var area in Features[node.Feature].AsSpan())
            {
                value += area.Weight * sums.Of(x + area.Left, y + area.Top, x + area.Right, y + area.Bottom);
            }

            at = value * scale < node.Threshold ? node.Less : node.More;
        }
        while (at > 0);
        return tree.Leaves[-at];
    }
}
