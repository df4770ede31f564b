namespace Clona.Pipeline.Sandbox;

/// <summary>Tells by repeated looks at a child whether it works, waits for the machine, or stands still by itself.</summary>
internal sealed class ChildPace
{
    private int looks;
    private int still;

    /// <summary>Processor time that the child and its descendants had used at the last look.</summary>
    public TimeSpan Used { get; private set; }

    /// <summary>Whether at most looks nothing of the child ran, wanted to run, or was kept from running.</summary>
    public bool StoodStill => still > looks / 2;

    /// <summary>Takes notice of how the child is now.</summary>
    public void Look(ProcessFamily child)
    {
        looks++;
        var used = child.ProcessorTime;
        if (used > Used)
        {
            Used = used;
        }
        else if (!child.WaitsForMachine)
        {
            still++;
        }
    }
}
