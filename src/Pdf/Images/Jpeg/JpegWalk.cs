namespace Clona.Pdf.Images.Jpeg;

/// <summary>Goes from block to block in the order of a scan (ITU-T T.81, A.2).</summary>
internal sealed class JpegWalk
{
    private readonly int across;
    private readonly int units;
    private readonly int restart;
    private readonly (int Component, int Wide, int High, int Columns)[] parts;
    private int unit;
    private int row;
    private int column = -1;
    private int part;
    private int inner;

    /// <summary>Before the first block of a scan.</summary>
    public JpegWalk(JpegFrame frame, JpegScan scan)
    {
        restart = scan.Restart;
        var isAlone = scan.Parts.Count == 1;
        var (columns, rows) = isAlone ? frame.Alone(scan.Parts[0].Component) : (frame.UnitsAcross, frame.UnitsDown);
        (across, units) = (columns, columns * rows);
        parts =
        [
            .. scan.Parts.Select(item => frame.Components[item.Component] is var own && isAlone
                ? (item.Component, 1, 1, frame.Padded(item.Component).Across)
                : (item.Component, own.Horizontal, own.Vertical, frame.Padded(item.Component).Across)),
        ];
        (unit, part) = (-1, parts.Length);
    }

    /// <summary>How many intervals the restart markers make.</summary>
    public int Intervals => restart == 0 ? 1 : (units + restart - 1) / restart;

    /// <summary>Whether an interval begins with the current block.</summary>
    public bool BeginsInterval { get; private set; }

    /// <summary>Which of the scan's components the block belongs to.</summary>
    public int Part => part;

    /// <summary>The component.</summary>
    public int Component { get; private set; }

    /// <summary>Number of the block in its component, row by row.</summary>
    public int Block { get; private set; }

    /// <summary>Goes to the next block; false behind the last.</summary>
    public bool MoveNext()
    {
        BeginsInterval = false;
        if (part < parts.Length && ++inner == parts[part].Wide * parts[part].High)
        {
            (inner, part) = (0, part + 1);
        }

        if (part == parts.Length && !NextUnit())
        {
            return false;
        }

        var (component, wide, high, columns) = parts[part];
        Component = component;
        Block = (((row * high) + (inner / wide)) * columns) + (column * wide) + (inner % wide);
        return true;
    }

    private bool NextUnit()
    {
        if (++unit == units)
        {
            return false;
        }

        (part, inner) = (0, 0);
        if (++column == across)
        {
            (column, row) = (0, row + 1);
        }

        BeginsInterval = unit == 0 || (restart > 0 && unit % restart == 0);
        return true;
    }
}
