namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>What a comparison came to, and by which rule.</summary>
/// <param name="Class">The class that counts.</param>
/// <param name="Rule">The rule that a program has checked; empty for <see cref="DifferenceClass.Same"/>.</param>
internal sealed record Judgement(DifferenceClass Class, string Rule)
{
    /// <summary>Nothing differs.</summary>
    public static Judgement Same { get; } = new(DifferenceClass.Same, "");

    /// <summary>No rule holds.</summary>
    public static Judgement Wrong { get; } = new(DifferenceClass.Wrong, "wrong");

    /// <summary>The first rule that holds, else <see cref="Wrong"/>.</summary>
    public static Judgement By(params (DifferenceClass Class, string Rule, Func<bool> Holds)[] rules) =>
        rules.Where(rule => rule.Holds()).Select(rule => new Judgement(rule.Class, rule.Rule)).FirstOrDefault() ?? Wrong;
}
