namespace Clona.Web.Review;

/// <summary>The change that was made last, so that a conflict can say what the other person did.</summary>
/// <param name="Set">Its number.</param>
/// <param name="Count">How many findings it changed.</param>
/// <param name="After">Wire name of the decision it made; null where findings were taken away.</param>
/// <param name="By">Name of the person.</param>
/// <param name="IsMine">Whether the reader made it.</param>
public sealed record LastChangeData(int Set, int Count, string? After, string By, bool IsMine);
