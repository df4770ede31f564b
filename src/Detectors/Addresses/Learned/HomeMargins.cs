namespace Clona.Detectors.Addresses.Learned;

/// <summary>How much has to speak for a home before it is found though the rules do not find it, in steps of <see cref="HomeModel.Scale"/>.</summary>
/// <remarks>Set on predictions for folders by weights that had not seen them. None says that a place is nobody's home: a home let through cannot be called back.</remarks>
internal sealed record HomeMargins
{
    /// <summary>Those that are shipped.</summary>
    public static HomeMargins Shipped { get; } = new();

    /// <summary>A town is somebody's home from here on.</summary>
    public int Town { get; init; }

    /// <summary>A person is asked about a town from here on.</summary>
    public int TownAsked { get; init; } = -48;

    /// <summary>What the rules give to a body is somebody's home from here on.</summary>
    public int Seat { get; init; } = 64;
}
