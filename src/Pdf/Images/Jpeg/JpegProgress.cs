namespace Clona.Pdf.Images.Jpeg;

/// <summary>Which bits of which coefficients scans have given so far (ITU-T T.81, G.1.1.1).</summary>
internal sealed class JpegProgress
{
    private const int OfBlock = 64;
    private const int Nothing = -1;

    private readonly int[][] left;

    /// <summary>Before the first scan.</summary>
    public JpegProgress(int components)
    {
        left = [.. Enumerable.Range(0, components).Select(_ => new int[OfBlock])];
        foreach (var component in left)
        {
            Array.Fill(component, Nothing);
        }
    }

    /// <summary>Whether all components have means.</summary>
    public bool HasMeans => left.All(component => component[0] != Nothing);

    /// <summary>Notes a scan; false where it gives what was given before, or refines what was not.</summary>
    public bool Take(JpegScan scan)
    {
        foreach (var (component, _, _) in scan.Parts)
        {
            foreach (ref var now in left[component].AsSpan(scan.First, scan.Last - scan.First + 1))
            {
                if (now != (scan.IsRefinement ? scan.Before : Nothing))
                {
                    return false;
                }

                now = scan.Left;
            }
        }

        return true;
    }
}
