namespace Clona.Verifier.Checks;

/// <summary>One row of the table of permitted keys.</summary>
/// <param name="Name">Name of the kind.</param>
/// <param name="IsStream">Whether objects of the kind are streams.</param>
/// <param name="Keys">The rule for the value of each key.</param>
internal sealed record PermittedKind(string Name, bool IsStream, IReadOnlyDictionary<string, string> Keys);
