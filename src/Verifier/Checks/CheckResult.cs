namespace Clona.Verifier.Checks;

/// <summary>The result of one check, without any content.</summary>
/// <param name="Id">Which check.</param>
/// <param name="Verdict">Its outcome.</param>
/// <param name="Reason">Why it failed (the first reason found) or was not made.</param>
/// <param name="Count">How many places are wrong; 0 unless it failed.</param>
/// <param name="Page">The first page that is wrong, from 1; null where pages do not apply.</param>
public sealed record CheckResult(CheckId Id, CheckVerdict Verdict, CheckReason Reason, int Count, int? Page = null)
{
    internal static CheckResult Passed(CheckId id) => new(id, CheckVerdict.Passed, CheckReason.None, 0);

    internal static CheckResult Failed(CheckId id, CheckReason reason, int count = 1, int? page = null) =>
        new(id, CheckVerdict.Failed, reason, count, page);

    internal static CheckResult NotMade(CheckId id, CheckReason reason) => new(id, CheckVerdict.NotMade, reason, 0);
}
