namespace Clona.Pdf.Images.Jpeg;

/// <summary>One scan of a JPEG picture (ITU-T T.81, B.2.3).</summary>
/// <param name="Parts">Component and numbers of its two tables.</param>
/// <param name="First">First coefficient, 0 for the mean.</param>
/// <param name="Last">Last coefficient, up to 63.</param>
/// <param name="Before">Bits that earlier scans left away; 0 in the first one.</param>
/// <param name="Left">Bits that this scan leaves away.</param>
internal sealed record JpegScan(IReadOnlyList<(int Component, int Dc, int Ac)> Parts, int First, int Last, int Before, int Left)
{
    private const int MostLeft = 13;

    /// <summary>The tables that hold when the scan begins: four for means, four for the others.</summary>
    public required JpegHuffman?[] Tables { get; init; }

    /// <summary>Units between restart markers; 0 for none.</summary>
    public required int Restart { get; init; }

    /// <summary>The entropy-coded data.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Whether it holds means.</summary>
    public bool HasMeans => First == 0;

    /// <summary>Whether it adds a bit to what earlier scans gave.</summary>
    public bool IsRefinement => Before > 0;

    /// <summary>Reads the scan's segment; null where it is none for the frame.</summary>
    public static JpegScan? Read(ReadOnlySpan<byte> segment, JpegFrame frame, JpegHuffman?[] tables, int restart, ReadOnlyMemory<byte> data)
    {
        if (segment.Length < 1 || segment[0] is 0 or > 4 || segment.Length < 4 + (2 * segment[0]))
        {
            return null;
        }

        List<(int Component, int Dc, int Ac)> parts = [];
        for (var i = 0; i < segment[0]; i++)
        {
            var (id, places) = (segment[1 + (2 * i)], segment[2 + (2 * i)]);
            parts.Add((frame.Components.TakeWhile(component => component.Id != id).Count(), places >> 4, places & 15));
        }

        var limits = segment[(1 + (2 * segment[0]))..];
        var scan = new JpegScan(parts, limits[0], limits[1], limits[2] >> 4, limits[2] & 15) { Tables = [.. tables], Restart = restart, Data = data };
        scan = frame.IsProgressive ? scan : scan with { First = 0, Last = 63, Before = 0, Left = 0 };
        return scan.IsSound(frame) ? scan : null;
    }

    /// <summary>The table of means of a part.</summary>
    public JpegHuffman? DcOf(int part) => Tables[Parts[part].Dc];

    /// <summary>The table of other coefficients of a part.</summary>
    public JpegHuffman? AcOf(int part) => Tables[4 + Parts[part].Ac];

    // Components stand in the order of the frame, and each once.
    private bool IsSound(JpegFrame frame) =>
        Parts.All(part => part.Component < frame.Components.Count && part is { Dc: <= 3, Ac: <= 3 })
        && Parts.Zip(Parts.Skip(1)).All(pair => pair.First.Component < pair.Second.Component)
        && First <= Last && Last <= 63 && Left <= MostLeft && (Before == 0 || Left == Before - 1)
        && (!frame.IsProgressive || (First == 0 ? Last == 0 : Parts.Count == 1))
        && Enumerable.Range(0, Parts.Count).All(HasTables);

    private bool HasTables(int part) =>
        (First > 0 || IsRefinement || DcOf(part) is not null) && (Last == 0 || AcOf(part) is not null);
}
