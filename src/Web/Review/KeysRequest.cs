namespace Clona.Web.Review;

/// <summary>Switches single letters as commands on or off.</summary>
/// <param name="IsOn">Whether they are commands.</param>
public sealed record KeysRequest(bool IsOn);
