using System.Globalization;
using System.Text;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>Lines on standard error, each beginning with the program's name.</summary>
internal static class Messages
{
    /// <summary>Writes one line.</summary>
    public static void Error(string line) => Console.Error.WriteLine("redact: " + line);

    /// <summary>Says what is wrong with the call.</summary>
    public static ExitCode WrongCall(string line)
    {
        Error($"{line} {ExitTexts.Of(ExitCode.WrongCall)}");
        return ExitCode.WrongCall;
    }

    /// <summary>Says why a file was refused.</summary>
    public static ExitCode Refused(string path, RefusalReason reason, int page = 0)
    {
        var text = RefusalTexts.Of(reason);
        Error(page > 0
            ? CommandTexts.Get("refused-page", Shown(path), text.Code, page, text.Line)
            : CommandTexts.Get("refused", Shown(path), text.Code, text.Line));
        return text.ExitCode;
    }

    /// <summary>A file's name as it may stand on a terminal: without its folder and without characters that act on it.</summary>
    public static string Shown(string path)
    {
        var shown = new StringBuilder();
        foreach (var rune in Path.GetFileName(path.TrimEnd('/')).EnumerateRunes())
        {
            var isShown = !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
            shown.Append(isShown ? rune.ToString() : "?");
        }

        return shown.ToString();
    }
}
