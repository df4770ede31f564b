namespace Clona.Office.Text;

/// <summary>A document of an office program that was read and cleaned; can be written without what is replaced, once.</summary>
/// <remarks>Not safe for use by several threads.</remarks>
public interface IOfficeDocument
{
    /// <summary>The document's text; offsets are UTF-16 code units.</summary>
    string Text { get; }

    /// <summary>What was left out, by place.</summary>
    IReadOnlyDictionary<string, long> Dropped { get; }

    /// <summary>Puts another file in the place of a picture; both are clean PNG or JPEG.</summary>
    /// <param name="index">Index of the picture.</param>
    /// <param name="file">The file.</param>
    void Redraw(int index, byte[] file);

    /// <summary>Writes the document without what is replaced.</summary>
    /// <param name="replacements">Spans of <see cref="Text"/> with their marks.</param>
    /// <param name="removed">Indices of pictures that go; pictures that cannot be cleaned go in any case.</param>
    byte[] Redact(IEnumerable<Replacement> replacements, IReadOnlySet<int> removed);

    /// <summary>The pieces that <paramref name="replacements"/> take out, with the label that stands in the place of each; empty where it stands elsewhere.</summary>
    IReadOnlyList<(string Removed, string Label)> CutsOf(IEnumerable<Replacement> replacements);
}
