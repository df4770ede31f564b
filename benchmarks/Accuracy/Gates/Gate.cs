using System.Text.Json.Serialization;

namespace Clona.Accuracy.Gates;

/// <summary>A limit that a figure must keep.</summary>
/// <param name="Name">Name of the gate, printed when it fails.</param>
/// <param name="Part">Texts it holds for: <c>dev</c>, <c>held-out</c>, <c>decoys</c>, or <c>*</c> for both gold parts.</param>
/// <param name="Profile">Profile whose documents are counted alone, or <c>*</c> for all together.</param>
/// <param name="Figure">Name of the figure.</param>
/// <param name="Min">Least value allowed, or null.</param>
/// <param name="Max">Greatest value allowed, or null.</param>
internal sealed record Gate(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string Part,
    [property: JsonRequired] string Profile,
    [property: JsonRequired] string Figure,
    double? Min,
    double? Max)
{
    /// <summary>Stands for every gold part, or for all profiles together.</summary>
    public const string All = "*";

    /// <summary>Part name of the decoy sentences.</summary>
    public const string Decoys = "decoys";

    /// <summary>Whether the gate holds for gold texts of <paramref name="part"/>.</summary>
    public bool HoldsFor(string part) => Part == part || (Part == All && part != Decoys);

    /// <summary>Whether <paramref name="value"/> is within the limits; an unknown value never is.</summary>
    public bool Passes(double? value) => value is { } known && !(known < Min) && !(known > Max);
}
