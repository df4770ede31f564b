namespace Clona.Verifier.Checks;

/// <summary>Outcome of one check.</summary>
public enum CheckVerdict
{
    /// <summary>Made, nothing wrong.</summary>
    Passed,

    /// <summary>Made, something wrong: the output must not leave.</summary>
    Failed,

    /// <summary>Not made; the reason says why.</summary>
    NotMade,
}
