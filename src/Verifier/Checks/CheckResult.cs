namespace Clona.Verifier.Checks;

/// <summary>The result of one check, without any content.</summary>
/// <param name="Id">Which check.</param>
/// <param name="Verdict">Its outcome.</param>
/// <param name="Reason">Why it failed (the first reason found) or was not made; for the leak meter also what it measured.</param>
/// <param name="Count">How many places are wrong, or, for the leak meter, how many gaps tell; else 0.</param>
/// <param name="Page">The first page that is wrong, from 1; null where pages do not apply.</param>
public sealed record CheckResult(CheckId Id, CheckVerdict Verdict, CheckReason Reason, int Count, int? Page = null)
{
    /// <summary>For the leak meter: the bits that the worst gap tells about a name; else 0.</summary>
    public double Bits { get; init; }

    internal static CheckResult Passed(CheckId id) => new(id, CheckVerdict.Passed, CheckReason.None, 0);

    internal static CheckResult Failed(CheckId id, CheckReason reason, int count = 1, int? page = null) =>
        new(id, CheckVerdict.Failed, reason, count, page);

    internal static CheckResult NotMade(CheckId id, CheckReason reason) => new(id, CheckVerdict.NotMade, reason, 0);
}
