using Clona.Pipeline.Texts;
using Clona.Storage.Documents;

namespace Clona.Web.Documents;

/// <summary>What became of a file that was handed in, or of one that lay in it.</summary>
/// <param name="Name">Its name, behind the names of what it lay in.</param>
/// <param name="Outcome">The document; null where it was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was taken.</param>
public sealed record TakenFile(string Name, ReceiveOutcome? Outcome, RefusalReason? Refusal)
{
    /// <summary>Nothing of the name.</summary>
    public override string ToString() => "…";
}
