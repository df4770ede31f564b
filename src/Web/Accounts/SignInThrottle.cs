using System.Security.Cryptography;
using System.Text;

namespace Clona.Web.Accounts;

/// <summary>Counts failures by the name that was typed in, whether it exists or not; five within 15 minutes close the door.</summary>
/// <remarks>
/// Known and unknown names get the same answer after the same number of failures, so the answer tells nothing. The
/// counters live in memory: Identity's own lockout, which survives a restart, stands behind them. Safe for several threads.
/// </remarks>
public sealed class SignInThrottle(TimeProvider time)
{
    /// <summary>Failures that close the door.</summary>
    public const int MostFailures = 5;

    private const int MostNames = 10_000;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Failures, DateTimeOffset Until)> counters = new(StringComparer.Ordinal);

    /// <summary>How long the door stays closed, and how long a failure counts.</summary>
    public static TimeSpan Pause => TimeSpan.FromMinutes(15);

    /// <summary>Whether <paramref name="name"/> has to wait.</summary>
    public bool IsClosed(string name)
    {
        lock (gate)
        {
            return counters.TryGetValue(Key(name), out var counter)
                && counter.Until > time.GetUtcNow() && counter.Failures >= MostFailures;
        }
    }

    /// <summary>Notes a failure.</summary>
    public void Failed(string name)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            Forget(now);
            var key = Key(name);
            var failures = counters.TryGetValue(key, out var counter) && counter.Until > now ? counter.Failures : 0;
            counters[key] = (failures + 1, now + Pause);
        }
    }

    /// <summary>Forgets the failures of a name that got in.</summary>
    public void Succeeded(string name)
    {
        lock (gate)
        {
            counters.Remove(Key(name));
        }
    }

    // A flood of made-up names must not fill the memory: the oldest go first.
    private void Forget(DateTimeOffset now)
    {
        if (counters.Count < MostNames)
        {
            return;
        }

        var gone = counters.Where(pair => pair.Value.Until <= now).Select(pair => pair.Key).ToList();
        gone = gone.Count > 0 ? gone : [.. counters.OrderBy(pair => pair.Value.Until).Take(MostNames / 10).Select(pair => pair.Key)];
        gone.ForEach(key => counters.Remove(key));
    }

    private static string Key(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name.Trim().ToUpperInvariant())));
}
