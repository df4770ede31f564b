namespace Clona.Detectors.Text;

/// <summary>The characters of a normalised view: the text itself, or a buffer that is used again for the next
/// text.</summary>
/// <remarks>
/// Reading it through spans allocates nothing. <see cref="ToString"/> makes the string once, for those who need one. What
/// has been taken from it is void as soon as its <see cref="DetectionText"/> reads another text.
/// </remarks>
public sealed class ViewText
{
    private string? whole = string.Empty;
    private char[] buffer = [];

    internal ViewText()
    {
    }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>The code unit at <paramref name="index"/>.</summary>
    public char this[int index] => AsSpan()[index];

    /// <summary>The characters.</summary>
    /// <param name="view">The view.</param>
    public static implicit operator ReadOnlySpan<char>(ViewText view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.AsSpan();
    }

    /// <summary>A view that is <paramref name="text"/> itself.</summary>
    public static ViewText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var view = new ViewText();
        view.Show(text);
        return view;
    }

    /// <summary>All characters.</summary>
    public ReadOnlySpan<char> AsSpan() => whole is null ? buffer.AsSpan(0, Length) : whole.AsSpan();

    /// <summary>The characters from <paramref name="start"/> on, <paramref name="length"/> of them.</summary>
    public ReadOnlySpan<char> AsSpan(int start, int length) => AsSpan().Slice(start, length);

    /// <summary>A copy of the characters from <paramref name="start"/> on, <paramref name="length"/> of them.</summary>
    public string Slice(int start, int length) => AsSpan().Slice(start, length).ToString();

    /// <summary>Index of the first <paramref name="value"/>, or -1.</summary>
    public int IndexOf(string value, StringComparison comparison) => AsSpan().IndexOf(value, comparison);

    /// <summary>Index of the first <paramref name="value"/>, or -1.</summary>
    public int IndexOf(char value, StringComparison comparison) => AsSpan().IndexOf([value], comparison);

    /// <summary>Index of the last <paramref name="value"/> among the <paramref name="count"/> characters that end at
    /// <paramref name="start"/>, or -1.</summary>
    public int LastIndexOf(char value, int start, int count) => ToString().LastIndexOf(value, start, count);

    /// <summary>The characters as a string, made once.</summary>
    public override string ToString() => whole ??= new string(buffer, 0, Length);

    internal void Show(string text)
    {
        whole = text;
        Length = text.Length;
    }

    internal void Show(char[] characters, int length)
    {
        whole = null;
        buffer = characters;
        Length = length;
    }
}
