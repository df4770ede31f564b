namespace Clona.Detectors.Entities;

/// <summary>What the ending of a surname tells about its bearer without a list.</summary>
internal enum SurnameEnding
{
    /// <summary>Nothing: the form is a family's as well, such as <c>-ovi</c>.</summary>
    Open,

    /// <summary>A woman: <c>-ová</c>, <c>-ové</c>, <c>-ovou</c>.</summary>
    Feminine,

    /// <summary>Nobody who is called <c>-ová</c>: <c>Novák</c>, <c>Žižky</c>, <c>Malá</c>.</summary>
    Other,
}
