namespace Clona.Verifier.Packages;

/// <summary>What a package of one format may hold; everything else is a fault.</summary>
/// <param name="IsPart">Whether a part may have that name.</param>
/// <param name="Spaces">Namespaces of elements and attributes, and what may be declared as one.</param>
/// <param name="IsElement">Whether an element of that namespace may have that name.</param>
/// <param name="IsAttribute">Whether an attribute may stand there with its value.</param>
internal sealed record PackageWhitelist(
    Predicate<string> IsPart, IReadOnlySet<string> Spaces, Func<string, string, bool> IsElement, Predicate<AttributePlace> IsAttribute);
