using Clona.Pipeline.Persons;
using Clona.Storage.Accounts;

namespace Clona.Storage.Persons;

/// <summary>The change of answers that would be taken back next.</summary>
/// <param name="Kind">What its first answer says.</param>
/// <param name="Mention">Offset of the mention that its first answer is about.</param>
/// <param name="Count">How many answers it holds.</param>
/// <param name="Author">Who answered.</param>
/// <param name="At">When.</param>
public sealed record LastAnswer(PersonAnswerKind Kind, int Mention, int Count, AccountId Author, DateTimeOffset At);
