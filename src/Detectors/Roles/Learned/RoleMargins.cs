namespace Clona.Detectors.Roles.Learned;

/// <summary>How far a role that leaves a name readable has to lie before the others, by what the rules say of the mention and by whether birth or home
/// stands beside it ("identified"); steps of the weights.</summary>
internal sealed record RoleMargins
{
    /// <summary>The words beside the name say a role that leaves it readable.</summary>
    public required int SaidKept { get; init; }

    /// <summary>They say another role.</summary>
    public required int SaidOther { get; init; }

    /// <summary>The rules conclude a role that leaves it readable, from the person's other mentions or from the sentence.</summary>
    public required int Agreed { get; init; }

    /// <summary>The rules say nothing.</summary>
    public required int Silent { get; init; }

    /// <summary>As <see cref="SaidKept"/>, identified.</summary>
    public required int SaidKeptIdentified { get; init; }

    /// <summary>As <see cref="SaidOther"/>, identified.</summary>
    public required int SaidOtherIdentified { get; init; }

    /// <summary>As <see cref="Agreed"/>, identified.</summary>
    public required int AgreedIdentified { get; init; }

    /// <summary>As <see cref="Silent"/>, identified.</summary>
    public required int SilentIdentified { get; init; }

    /// <summary>Most that is needed for cited authors and names inside names, unless identified: hardly anybody else looks like one.</summary>
    public required int Author { get; init; }

    /// <summary>Most that is needed where the weights see a trader who is a side and the rules a trader, unless identified. In lists of contracts that is hardly
    /// ever wrong; experts and outsiders with a company number may pass it.</summary>
    public required int Trader { get; init; }

    /// <summary>The margin for a mention.</summary>
    /// <param name="isSaid">Whether the words beside the name say its role.</param>
    /// <param name="isKept">Whether the rules' role leaves the name readable.</param>
    /// <param name="isIdentified">Whether birth or home stands beside it.</param>
    public int Of(bool isSaid, bool isKept, bool isIdentified) => (isSaid, isKept, isIdentified) switch
    {
        (true, true, false) => SaidKept,
        (true, false, false) => SaidOther,
        (false, true, false) => Agreed,
        (false, false, false) => Silent,
        (true, true, true) => SaidKeptIdentified,
        (true, false, true) => SaidOtherIdentified,
        (false, true, true) => AgreedIdentified,
        (false, false, true) => SilentIdentified,
    };
}
