namespace Clona.TrainingText.Stock;

/// <summary>A source of chance that gives the same values on every machine for the same seed (SplitMix64).</summary>
/// <remarks>Not thread-safe; not for secrets.</remarks>
public sealed class Draw
{
    private ulong state;

    /// <summary>A source that starts at <paramref name="seed"/>.</summary>
    public Draw(ulong seed) => state = seed;

    /// <summary>A value from 0 up to, but without, <paramref name="limit"/>, which is at least 1.</summary>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return (int)(Next() % (uint)limit);
    }

    /// <summary>A value from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True in <paramref name="percent"/> of a hundred draws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of <paramref name="items"/>, which is not empty.</summary>
    public T Of<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items[Below(items.Count)];
    }

    /// <summary>A string of <paramref name="length"/> digits whose first is not zero.</summary>
    public string Digits(int length) =>
        string.Create(length, this, static (target, draw) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = (char)('0' + (i == 0 ? draw.Between(1, 9) : draw.Below(10)));
            }
        });

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
