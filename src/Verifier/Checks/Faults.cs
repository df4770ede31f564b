namespace Clona.Verifier.Checks;

/// <summary>Collects what a check finds wrong: the first reason and page, and how often.</summary>
internal sealed class Faults(CheckId id)
{
    private CheckReason first;
    private int? firstPage;

    public int Count { get; private set; }

    public void Add(CheckReason reason, int? page = null, int count = 1)
    {
        if (Count == 0)
        {
            first = reason;
            firstPage = page;
        }

        Count += count;
    }

    public CheckResult ToResult() =>
        Count == 0 ? CheckResult.Passed(id) : CheckResult.Failed(id, first, Count, firstPage);
}
