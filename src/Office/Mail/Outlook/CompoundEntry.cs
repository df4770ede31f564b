namespace Clona.Office.Mail.Outlook;

/// <summary>A folder or a stream of a compound file.</summary>
/// <param name="Name">Its name; data, never a path.</param>
/// <param name="Kind">1 for folders, 2 for streams, 5 for the root.</param>
/// <param name="Left">Neighbour before it.</param>
/// <param name="Right">Neighbour behind it.</param>
/// <param name="Child">First thing in it.</param>
/// <param name="Start">First sector.</param>
/// <param name="Size">Bytes as declared.</param>
internal sealed record CompoundEntry(string Name, byte Kind, uint Left, uint Right, uint Child, uint Start, uint Size)
{
    /// <summary>Whether it holds other things.</summary>
    public bool IsFolder => Kind is 1 or 5;
}
