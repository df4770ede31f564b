namespace Clona.Verifier.Checks.Jpeg;

/// <summary>One scan of a JPEG: which coefficients of which components it gives, and where.</summary>
/// <param name="Parts">Component, table of means and table of the others.</param>
/// <param name="From">First coefficient.</param>
/// <param name="To">Last coefficient.</param>
/// <param name="High">Bits that were missing before; 0 for a first scan.</param>
/// <param name="Low">Bits that are missing after it.</param>
/// <param name="Restart">Units between restarts, or 0.</param>
/// <param name="Start">Offset of the first entropy-coded byte.</param>
internal sealed record JpegPass(
    IReadOnlyList<(int Component, CodeTable? Means, CodeTable? Others)> Parts, int From, int To, int High, int Low, int Restart, int Start);
