namespace Clona.Web.Documents;

/// <summary>One event in the history of a document.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happened, in Czech.</param>
/// <param name="Who">Who did it: a colleague's name or a part of the program.</param>
public sealed record HistoryRow(DateTimeOffset At, string What, string Who);
