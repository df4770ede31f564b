using System.Runtime.InteropServices;
using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>Reads letters in pictures with Tesseract's networks.</summary>
/// <remarks>
/// It cannot be told to stop: whoever calls it stands in a process of its own that can be killed. Not safe for use by several threads.
/// </remarks>
internal sealed class TesseractReader : IDisposable
{
    private const int NetworkOnly = 1;
    private const int WholePage = 3;
    private const int OneLine = 7;
    private readonly IntPtr handle;

    /// <summary>A reader for a language, or several joined by a plus sign, as Tesseract names them.</summary>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    /// <exception cref="InvalidOperationException">The language data is not installed.</exception>
    public TesseractReader(string language)
    {
        handle = TesseractLibrary.Create();
        if (TesseractLibrary.Init(handle, dataPath: null, language, NetworkOnly) != 0)
        {
            TesseractLibrary.Delete(handle);
            throw new InvalidOperationException("The language data of Tesseract is missing.");
        }
    }

    /// <summary>The letters of a picture in reading order.</summary>
    public IReadOnlyList<ReadLetter> Read(GrayPicture picture, int dotsPerInch)
    {
        Show(picture, dotsPerInch);
        TesseractLibrary.SetPageSegMode(handle, WholePage);
        var letters = Recognised();
        Forget();
        return letters;
    }

    /// <summary>Takes a picture whose lines are read one by one.</summary>
    public void Show(GrayPicture picture, int dotsPerInch)
    {
        TesseractLibrary.SetImage(handle, picture.Pixels, picture.Width, picture.Height, 1, picture.Width);
        TesseractLibrary.SetSourceResolution(handle, dotsPerInch);
    }

    /// <summary>The letters of one line of the picture that is shown.</summary>
    public IReadOnlyList<ReadLetter> ReadLine(ScanBox box)
    {
        TesseractLibrary.SetPageSegMode(handle, OneLine);
        TesseractLibrary.SetRectangle(handle, (int)box.Left, (int)box.Top, (int)box.Width, (int)box.Height);
        return Recognised();
    }

    /// <summary>Lets the picture go.</summary>
    public void Forget() => TesseractLibrary.Clear(handle);

    private List<ReadLetter> Recognised()
    {
        if (TesseractLibrary.Recognize(handle, IntPtr.Zero) != 0)
        {
            return [];
        }

        var results = TesseractLibrary.GetIterator(handle);
        if (results == IntPtr.Zero)
        {
            return [];
        }

        try
        {
            return LettersOf(results);
        }
        finally
        {
            TesseractLibrary.DeleteIterator(results);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => TesseractLibrary.Delete(handle);

    private static List<ReadLetter> LettersOf(IntPtr results)
    {
        // The page iterator is a view of the same object and moves with it.
        var places = TesseractLibrary.PageIterator(results);
        List<ReadLetter> letters = [];
        do
        {
            if (TextOf(results) is { Length: > 0 } text
                && TesseractLibrary.BoundingBox(places, TesseractLibrary.Symbol, out var left, out var top, out var right, out var bottom) != 0)
            {
                letters.Add(new(
                    text,
                    TesseractLibrary.IsAtBeginningOf(places, TesseractLibrary.Line) != 0,
                    TesseractLibrary.IsAtBeginningOf(places, TesseractLibrary.Word) != 0,
                    TesseractLibrary.Confidence(results, TesseractLibrary.Word),
                    new(left, top, right, bottom)));
            }
        }
        while (TesseractLibrary.Next(results, TesseractLibrary.Symbol) != 0);

        return letters;
    }

    private static string? TextOf(IntPtr results)
    {
        var text = TesseractLibrary.GetText(results, TesseractLibrary.Symbol);
        if (text == IntPtr.Zero)
        {
            return null;
        }

        var read = Marshal.PtrToStringUTF8(text);
        TesseractLibrary.DeleteText(text);
        return read?.Trim();
    }
}
