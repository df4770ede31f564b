namespace Clona.Detectors.Passages;

/// <summary>How clear the weights have to be, in steps of <see cref="PassageModel.Scale"/>.</summary>
internal readonly record struct PassageMargins
{
    /// <summary>Those that were set on folders that the weights had not seen.</summary>
    public static PassageMargins Default => new() { Take = 64, Ask = 32, Denied = 64, Join = -160, Width = 0, Ease = 160 };

    /// <summary>Gain from which a passage is masked that the rules do not see.</summary>
    public int Take { get; init; }

    /// <summary>Gain from which a person is asked about it.</summary>
    public int Ask { get; init; }

    /// <summary>Gain from which a passage is masked that holds a word of a special category of which the rules say that it is nobody's datum.</summary>
    public int Denied { get; init; }

    /// <summary>Gain from which a passage widens one of the rules that it touches.</summary>
    public int Join { get; init; }

    /// <summary>Added to every word inside, so that passages are wider.</summary>
    public int Width { get; init; }

    /// <summary>Added to the first word, so that doubtful passages are seen too beside those that need no help; they count where they widen one of the rules.</summary>
    public int Ease { get; init; }
}
