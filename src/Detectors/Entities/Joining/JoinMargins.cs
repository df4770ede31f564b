namespace Clona.Detectors.Entities.Joining;

/// <summary>How far an answer has to lie before the next one, in steps of <see cref="JoinModel.Scale"/>.</summary>
/// <param name="Named">To join a mention by several words to the only one who bears them.</param>
/// <param name="Several">To join it to one of several who bear them: two people of one full name are no matter of chance.</param>
/// <param name="Alone">To join a mention by one word: two people with one pseudonym are worse than one with two.</param>
/// <param name="New">To take the mention for somebody new.</param>
/// <param name="Asked">Below which a mention that was joined to one of several counts as unsure, so that a person confirms it by itself and not with others.</param>
/// <param name="AskedOnly">The same where one person only bears the name: then the question is whether it is somebody new.</param>
internal sealed record JoinMargins(int Named, int Several, int Alone, int New, int Asked, int AskedOnly)
{
    /// <summary>Those of the program.</summary>
    public static JoinMargins Shipped { get; } = new(Named: 0, Several: 192, Alone: 72, New: 0, Asked: 320, AskedOnly: 0);

    /// <summary>The margin for joining the mention of <paramref name="question"/> to a candidate.</summary>
    public int Of(JoinQuestion question) => question.Kind is JoinKind.Surname or JoinKind.Given ? Alone
        : question.Candidates.Count > 1 ? Several : Named;
}
