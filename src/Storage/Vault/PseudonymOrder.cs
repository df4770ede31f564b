using Clona.Pipeline.Reporting;

namespace Clona.Storage.Vault;

/// <summary>That a document is to be pseudonymised, and with which others it shares its pseudonyms.</summary>
/// <param name="Scope">The case file; the document's own id where it stands alone.</param>
/// <param name="Style">What the pseudonyms look like.</param>
public sealed record PseudonymOrder(Guid Scope, PseudonymStyle Style);
