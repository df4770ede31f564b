namespace Clona.Accuracy.Survival;

/// <summary>A piece of text that looks like a personal datum and is none.</summary>
/// <param name="Class">What it is, such as <c>law</c> or <c>amount</c>.</param>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Behind the last one.</param>
internal sealed record Decoy(string Class, int Start, int End);
