namespace Clona.Pipeline.Policy;

/// <summary>Days on which a rule holds.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included; <see langword="null"/> while no end is known.</param>
public readonly record struct ValidityPeriod(DateOnly From, DateOnly? To)
{
    /// <summary>Whether the rule holds on <paramref name="day"/>.</summary>
    public bool Contains(DateOnly day) => From <= day && (To is not { } last || day <= last);
}
