using Clona.Office.Text;

namespace Clona.Office.Word;

/// <summary>The lines of one paragraph while it is read, and what stands in drawings that hang on it.</summary>
internal sealed class ParagraphWalk
{
    private readonly List<TextLine> lines = [new TextLine()];

    /// <summary>The line that is being read.</summary>
    public TextLine Current => lines[^1];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Lines of drawings and alternative texts.</summary>
    public List<TextLine> Beside { get; } = [];

    /// <summary>Begins a new line.</summary>
    public void Break() => lines.Add(new TextLine());
}
