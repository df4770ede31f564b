namespace Clona.Detectors.Context;

/// <summary>One row of the label table, for all its phrases.</summary>
/// <param name="Kind">What the label announces.</param>
/// <param name="Reach">Largest distance in characters between the label and its value.</param>
/// <param name="IsLoose">Whether other words may stand between the label and the value.</param>
/// <param name="IsCapital">Whether only the phrase in capitals is the label (OP, DS, RZ).</param>
/// <param name="NeedsColon">Whether a colon must follow the phrase.</param>
/// <param name="IsWeak">Whether the phrase alone does not make a value of the kind likely.</param>
internal sealed record LabelRule(
    LabelKind Kind, int Reach, bool IsLoose, bool IsCapital, bool NeedsColon, bool IsWeak)
{
    /// <summary>Whether a word may go on behind the phrase.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>Whether a number, with a series of letters or without, must follow the phrase.</summary>
    public bool NeedsNumber { get; init; }

    /// <summary>Whether only the head of a column is the label.</summary>
    public bool IsColumnHead { get; init; }

    /// <summary>Whether the value is a number whose digits may be glued to the phrase.</summary>
    public bool IsOfNumber => Kind is LabelKind.BirthNumber or LabelKind.Account or LabelKind.IdDocument
        or LabelKind.CompanyId or LabelKind.Phone or LabelKind.Parcel;

    /// <summary>Whether the phrase may be the heading of a list whose items all are of the kind.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether the label announces something that is no personal datum.</summary>
    public bool IsDecoy => Kind is LabelKind.Reference or LabelKind.Business or LabelKind.PaymentSymbol
        or LabelKind.Law or LabelKind.Budget or LabelKind.Isbn;

    /// <summary>The rule that the letters of <paramref name="flags"/> tell; <see cref="LabelTable"/> says what they mean.</summary>
    public static LabelRule Of(LabelKind kind, int reach, string flags) => new(
        kind,
        reach,
        IsLoose: flags.Contains('L', StringComparison.Ordinal),
        IsCapital: flags.Contains('U', StringComparison.Ordinal),
        NeedsColon: flags.Contains('C', StringComparison.Ordinal),
        IsWeak: flags.Contains('W', StringComparison.Ordinal))
    {
        IsHeading = flags.Contains('H', StringComparison.Ordinal),
        NeedsNumber = flags.Contains('N', StringComparison.Ordinal),
        IsColumnHead = flags.Contains('T', StringComparison.Ordinal),
    };
}
